import { existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { diskFull, isDiskFull, saysDiskFull } from "../disk-full.mjs";
import type { Place } from "./places";

const LIMIT = 10_000_000;

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

/** What a server writes into its log from now on; a log that has grown long is put aside first. */
export class ServerLog {
  readonly #place: Place;
  readonly #begin: number;

  constructor(place: Place) {
    this.#place = place;
    if (sizeOf(place.log) > LIMIT) renameSync(place.log, `${place.log}.1`);
    this.#begin = sizeOf(place.log);
  }

  /** The last lines since then. */
  tail(): string {
    if (sizeOf(this.#place.log) <= this.#begin) return "";
    return readFileSync(this.#place.log).subarray(this.#begin).toString().split("\n").slice(-12).join("\n");
  }

  /** The sentence on a full disk, if that is why the server does not run. */
  diskFull(): Error | null {
    const { folder } = this.#place;
    return saysDiskFull(this.tail()) || isDiskFull(folder) ? diskFull(folder) : null;
  }
}
