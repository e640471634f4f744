/** Ends what was started, in reverse order, once: on Ctrl-C, on SIGTERM, or after an error. */
export class Shutdown {
  readonly #controller = new AbortController();
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | undefined;

  /** @param exitCode of an end that a signal brought: 130 tells a script that it was cut short */
  constructor(exitCode = 130) {
    const end = () => void this.run().then(() => process.exit(exitCode));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
    // A signal sent to npm alone ends npm and the shell that it put between itself and us, and never reaches us.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
  }

  /** Aborted when the end begins. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for something that starts, and stops it at the end, also when the end comes while it is still starting. */
  async keep<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
    this.#steps.push(() =>
      starting.then(
        (started) => started.stop(),
        () => undefined,
      ),
    );
    return starting;
  }

  /** Does the work, then runs the steps, whether it succeeded or not. */
  async around<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // The end that was asked for makes what is under way fail; that is no news, and the exit follows.
      if (this.signal.aborted) await new Promise(() => undefined);
      throw error;
    } finally {
      await this.run();
    }
  }

  /** Runs the steps; later callers wait for the first. */
  run(): Promise<void> {
    this.#running ??= this.#runSteps();
    return this.#running;
  }

  async #runSteps() {
    this.#controller.abort();
    for (const step of this.#steps.reverse()) await step().catch((error) => console.error(error));
  }
}
