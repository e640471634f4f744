import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the files of papers lie, each under the hash of its content: the same content is kept once and never changes. */
export type PaperStore = {
  /** Keeps a file and gives its sha256, 64 hex digits. */
  put(bytes: Uint8Array): Promise<string>;
  /** The file, or null when it is not there. */
  get(sha256: string): Promise<Uint8Array | null>;
};

/** A store in a local folder: <folder>/<first two digits>/<hash>. */
function folderStore(folder: string): PaperStore {
  // The folder is known only when it runs; the build must not take the whole checkout for it.
  const placeOf = (sha256: string) => join(/* turbopackIgnore: true */ folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const place = placeOf(sha256);
      await mkdir(dirname(place), { recursive: true });
      // Written aside and then renamed: a reader never finds half a file.
      const aside = `${place}.${randomUUID()}`;
      try {
        await writeFile(aside, bytes);
        await rename(aside, place);
      } catch (fault) {
        await rm(aside, { force: true });
        throw fault;
      }
      return sha256;
    },
    get: (sha256) =>
      readFile(placeOf(sha256)).catch((fault: NodeJS.ErrnoException) => {
        if (fault.code === "ENOENT") return null;
        throw fault;
      }),
  };
}

/** The store of this installation, in the data folder. */
export const paperStore = (): PaperStore => folderStore(join(process.env.DATA_DIR ?? ".data", "papers"));
