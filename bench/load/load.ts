import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

export type Burst = {
  /** On 127.0.0.1; anything but 200 is a failure. */
  url: string;
  headers?: Record<string, string>;
  /** Requests under way at once. */
  connections?: number;
  milliseconds?: number;
  /** No more requests than this. */
  most?: number;
};

export type Fired = { requests: number; seconds: number; requestsPerSecond: number; bytes: number };

/** The process that sends the requests. One burst at a time. */
export class Load {
  readonly #process: ChildProcess = fork(join(process.cwd(), "bench/load/fire.mjs"), { execArgv: [] });

  fire(burst: Burst): Promise<Fired> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error("The process that sends the requests has ended."));
      this.#process.once("exit", ended);
      this.#process.once("message", (answer: { failed: string } | Omit<Fired, "requestsPerSecond">) => {
        this.#process.off("exit", ended);
        if ("failed" in answer) reject(new Error(answer.failed));
        else resolve({ ...answer, requestsPerSecond: answer.requests / answer.seconds });
      });
      this.#process.send({
        headers: {},
        connections: 8,
        milliseconds: 2_000,
        most: 100_000,
        ...burst,
      });
    });
  }

  async stop(): Promise<void> {
    this.#process.disconnect();
  }
}
