import { z } from "zod";
import { typedCode } from "../kernel/typed-code";
import { paperKinds, paperSubjects } from "./paper-terms";

const LARGEST_BYTES = 20_000_000;

/** A paper of a project, a disbursement request or an expenditure; `code` is that record's own. */
export const paperAttachmentSchema = z.strictObject({
  subject: z.enum(paperSubjects),
  code: typedCode(),
  kind: z.enum(paperKinds),
  file: z.instanceof(File, { error: "required" }).superRefine((file, context) => {
    const refuse = (code: string, params: Record<string, string | number>) =>
      context.addIssue({ code: "custom", message: code, params: { code, ...params } });
    if (file.size === 0) refuse("file.empty", { file: file.name });
    if (file.size > LARGEST_BYTES) refuse("file.too_large", { file: file.name, max: LARGEST_BYTES / 1_000_000 });
  }),
});
