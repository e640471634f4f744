import type { z } from "zod";
import { forbidden } from "@/core/kernel/domain-error";
import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { onItsDate } from "./on-its-date";
import { parsed } from "./parsed";
import { runOnce } from "./run-once";

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
  /**
   * The input carries `idempotencyKey`: the same key with the same content gives the first result again; a blocked attempt
   * does not use the key up. The API requires the key; where the schema lets it be missing, seeds and imports need none.
   */
  once?: boolean;
  /** With `once`: the result is shown this once only, so it is not kept, and a repetition is the conflict `shown_before`. */
  shownOnce?: boolean;
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
    const carryOut = () =>
      run(work, read).catch((fault: unknown) => {
        throw onItsDate(fault, read);
      });
    if (!definition.once) return carryOut();
    return runOnce(work, {
      name: definition.name,
      personId: work.actor.personId,
      input: read,
      run: carryOut,
      isVoid: isBlocked,
      shownOnce: definition.shownOnce ?? false,
    });
  };
  // `name` of a function is read-only, so the properties are defined rather than assigned.
  return Object.defineProperties(call, Object.getOwnPropertyDescriptors(shown)) as Command<Schema, Result>;
}
