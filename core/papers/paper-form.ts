import { z } from "zod";
import { attachedFiles } from "../kernel/attached-files";
import { typedCode } from "../kernel/typed-code";
import { paperKinds, paperSubjects } from "./paper-terms";

/** A paper as the form sends it: the field of files holds one. */
export const paperFormSchema = z.strictObject({
  subject: z.enum(paperSubjects),
  code: typedCode(),
  kind: z.enum(paperKinds),
  files: attachedFiles({ min: 1, max: 1 }),
});
