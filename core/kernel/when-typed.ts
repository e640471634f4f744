import { z } from "zod";

/** A field that may stay empty: an untouched control sends '', which is no value, not a wrong one. */
export function whenTyped<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (typed) => ((typeof typed === "string" && typed.trim() === "") || typed === null ? undefined : typed),
    schema.optional(),
  );
}
