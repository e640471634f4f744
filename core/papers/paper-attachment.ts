import { z } from "zod";
import { keyOfRecord } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { paperName } from "./paper-name";
import { paperKinds, paperSubjects } from "./paper-terms";

const LARGEST_BYTES = 20_000_000;

/** Several files under one name arrive as a list (server/api/read-body.ts); one of them must not be taken for all. */
const oneFile = z
  .custom<File>((sent) => !Array.isArray(sent), { params: { code: "file.too_many", max: 1 }, abort: true })
  .refine((sent) => sent instanceof File, { error: "required", abort: true });

/** A paper of a project, a disbursement request or an expenditure; `code` is that record's own. */
export const paperAttachmentSchema = z.strictObject({
  subject: z.enum(paperSubjects),
  code: typedCode(),
  kind: z.enum(paperKinds),
  file: oneFile.superRefine((file, context) => {
    const refuse = (code: string, params: Record<string, string | number>) =>
      context.addIssue({ code: "custom", message: code, params: { code, ...params } });
    if (file.size === 0) refuse("file.empty", { file: paperName(file.name) });
    if (file.size > LARGEST_BYTES)
      refuse("file.too_large", { file: paperName(file.name), max: LARGEST_BYTES / 1_000_000 });
  }),
  idempotencyKey: keyOfRecord(),
});
