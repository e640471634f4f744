import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@/scripts/embedded-postgres/server";
import { secretsOf } from "@/scripts/secrets";
import { Shutdown } from "@/scripts/shutdown";
import { Load } from "../load/load";
import { openLongAccounts } from "./long-accounts";
import { openNationalDatabase } from "./national-database";
import { openSite } from "./site";

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * What the promises are measured on, each part made when the first promise asks for it: the national database and one
 * with long accounts on a server of their own below `bench/` of the data folder, the product built together with the reference pages, and the
 * process that sends requests. The demonstration's data are never touched.
 */
export class Stage {
  readonly folder: string;
  readonly #shutdown = new Shutdown();

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, "bench");
    mkdirSync(this.folder, { recursive: true });
  }

  readonly #server = lazily(() =>
    this.#shutdown.keep(startEmbedded(this.folder, secretsOf(this.folder).ownerPassword)),
  );
  readonly database = lazily(async () => this.#shutdown.keep(openNationalDatabase(this.folder, await this.#server())));
  readonly longAccounts = lazily(async () => this.#shutdown.keep(openLongAccounts(this.folder, await this.#server())));
  readonly siteOfLongAccounts = lazily(async () =>
    this.#shutdown.keep(openSite(this.folder, await this.longAccounts())),
  );
  readonly site = lazily(async () => this.#shutdown.keep(openSite(this.folder, await this.database())));
  readonly load = lazily(() => this.#shutdown.keep(Promise.resolve(new Load())));

  /** Ends everything that was started; also done on Ctrl-C. */
  close(): Promise<void> {
    return this.#shutdown.run();
  }
}
