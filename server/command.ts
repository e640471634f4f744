import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { conflict, forbidden } from "@/core/kernel/domain-error";
import type { Role } from "@/core/kernel/roles";
import { commandKey } from "@/db/schema";
import type { Work } from "@/db/work";
import { parsed } from "./parsed";

/** A rule that stands in the way at a gate: the flag that explains it, and whether a reviewer could waive it. */
export type BlockingRule = { rule: string; verdict: string; flagCode: string | null };

/**
 * What a gate answers when a rule blocks. It is a result, not an error: the transaction commits, so that the judgement
 * and its flags stay recorded while the change itself has not happened.
 */
export type Blocked = { blocked: BlockingRule[] };

export const isBlocked = (outcome: unknown): outcome is Blocked =>
  typeof outcome === "object" && outcome !== null && "blocked" in outcome;

type Definition<Schema extends z.ZodType, Result> = {
  /** Verb and noun, as in the file's name: 'approve-project'. */
  name: string;
  roles: readonly Role[];
  input: Schema;
  /** The input carries `idempotencyKey`: the same key with the same content gives the first result again. */
  once?: boolean;
  run(work: Work, input: z.output<Schema>): Promise<Result>;
};

/** The one way to change a thing: called by forms, API, seeds and tests alike with what was typed. */
export type Command<Schema extends z.ZodType, Result> = ((work: Work, input: z.input<Schema>) => Promise<Result>) &
  Omit<Definition<Schema, Result>, "run">;

/**
 * Makes a command of its definition. Calling it refuses a role that may not (DomainError 'forbidden'), parses the input
 * (DomainError 'invalid', one error a field), and runs within the caller's transaction.
 */
export function command<Schema extends z.ZodType, Result>(
  definition: Definition<Schema, Result>,
): Command<Schema, Result> {
  const { run, ...shown } = definition;
  const call = async (work: Work, input: z.input<Schema>) => {
    if (!definition.roles.includes(work.actor.role)) throw forbidden();
    const read = parsed(definition.input, input);
    if (!definition.once) return run(work, read);
    return runOnce(work, definition.name, read, () => run(work, read));
  };
  // `name` of a function is read-only, so the properties are defined rather than assigned.
  return Object.defineProperties(call, Object.getOwnPropertyDescriptors(shown)) as Command<Schema, Result>;
}

/** Runs a command at most once a key and person; a blocked attempt does not use the key up. Results must be plain JSON. */
async function runOnce<Result>(work: Work, name: string, input: unknown, run: () => Promise<Result>): Promise<Result> {
  const key = (input as { idempotencyKey: string }).idempotencyKey;
  const personId = work.actor.personId;
  const contentHash = createHash("sha256")
    .update(`${name}\n${canonical(input)}`)
    .digest("hex");
  const added = await work.tx
    .insert(commandKey)
    .values({ personId, key, command: name, contentHash })
    .onConflictDoNothing()
    .returning({ key: commandKey.key });
  const mine = and(eq(commandKey.personId, personId), eq(commandKey.key, key));
  if (added.length === 0) {
    const [earlier] = await work.tx.select().from(commandKey).where(mine);
    if (earlier?.contentHash !== contentHash) throw conflict("idempotency_key_changed");
    return earlier.result as Result;
  }
  const result = await run();
  if (isBlocked(result)) await work.tx.delete(commandKey).where(mine);
  else await work.tx.update(commandKey).set({ result }).where(mine);
  return result;
}

/** JSON with sorted keys and amounts as text, so that equal inputs have equal hashes. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return `${part}n`;
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
