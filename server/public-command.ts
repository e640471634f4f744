import type { z } from "zod";
import type { Work } from "@/db/work";
import { parsed } from "./parsed";
import { runOnce } from "./run-once";

export type PublicWork = Omit<Work, "actor">;

type Definition<Schema extends z.ZodType, Result> = {
  name: string;
  input: Schema;
  /** As for command(); a key is then whoever knows it, because nobody is signed in. */
  once?: boolean;
  run(work: PublicWork, input: z.output<Schema>): Promise<Result>;
};

/** A command that anybody may give without signing in. It parses as command() does; the policies say what it may touch. */
export function publicCommand<Schema extends z.ZodType, Result>(definition: Definition<Schema, Result>) {
  const { run, ...shown } = definition;
  const call = async (work: PublicWork, input: z.input<Schema>) => {
    const read = parsed(definition.input, input);
    if (!definition.once) return run(work, read);
    return runOnce(work, {
      name: definition.name,
      personId: null,
      input: read,
      run: () => run(work, read),
      isVoid: () => false,
      shownOnce: false,
    });
  };
  // `name` of a function is read-only, so the properties are defined rather than assigned.
  return Object.defineProperties(call, Object.getOwnPropertyDescriptors(shown)) as typeof call & typeof shown;
}
