import { createHash } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { conflict } from "@/core/kernel/domain-error";
import { commandKey } from "@/db/schema";
import type { Work } from "@/db/work";

type Once<Result> = {
  /** The command's name; a key belongs to one command. */
  name: string;
  /** Null for somebody who is not signed in. */
  personId: number | null;
  /** As parsed, with its `idempotencyKey`; without one the command runs plainly. */
  input: unknown;
  run(): Promise<Result>;
  /** A result that is not to be kept, nor the key used up. */
  isVoid(result: Result): boolean;
  /** The result can be shown this once only: it is not kept, and a repetition is refused. */
  shownOnce: boolean;
};

/**
 * Runs a command at most once a key and person. The same key with the same content gives the first result again, with
 * other content the conflict `idempotency_key_changed`. Results must be plain JSON.
 */
export async function runOnce<Result>(work: Pick<Work, "tx">, once: Once<Result>): Promise<Result> {
  const { name, personId, input, run, isVoid, shownOnce } = once;
  const { idempotencyKey: key } = input as { idempotencyKey?: string };
  if (key === undefined) return run();
  const contentHash = sha256(`${name}\n${await canonical(input)}`);
  const added = await work.tx
    .insert(commandKey)
    .values({ personId, key, command: name, contentHash })
    .onConflictDoNothing()
    .returning({ key: commandKey.key });
  const owner = personId === null ? isNull(commandKey.personId) : eq(commandKey.personId, personId);
  const mine = and(owner, eq(commandKey.key, key));
  if (added.length === 0) {
    const [earlier] = await work.tx.select().from(commandKey).where(mine);
    if (earlier?.contentHash !== contentHash) throw conflict("idempotency_key_changed");
    if (shownOnce) throw conflict("shown_before");
    return earlier.result as Result;
  }
  const result = await run();
  if (isVoid(result)) await work.tx.delete(commandKey).where(mine);
  else if (!shownOnce) await work.tx.update(commandKey).set({ result }).where(mine);
  return result;
}

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** JSON with sorted keys, amounts as text and files by their content, so that equal inputs have equal hashes. */
async function canonical(input: unknown): Promise<string> {
  const fields = await Promise.all(
    Object.entries(input as object).map(async ([name, value]) =>
      value instanceof File
        ? [name, { name: value.name, sha256: sha256(new Uint8Array(await value.arrayBuffer())) }]
        : [name, value],
    ),
  );
  return JSON.stringify(Object.fromEntries(fields), (_, part: unknown) => {
    if (typeof part === "bigint") return `${part}n`;
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
