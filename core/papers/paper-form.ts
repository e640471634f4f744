import { z } from "zod";
import { attachedFiles } from "../kernel/attached-files";
import { keyOfRecord } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { paperKinds, paperSubjects } from "./paper-terms";

/** A paper as the form sends it: its field is a list of files, which holds one. */
export const paperFormSchema = z.strictObject({
  subject: z.enum(paperSubjects),
  code: typedCode(),
  kind: z.enum(paperKinds),
  file: attachedFiles({ min: 1, max: 1 }),
  idempotencyKey: keyOfRecord(),
});
