import { z } from "zod";
import { keyOfRecord } from "../kernel/command-fields";
import { oneFile } from "../kernel/one-file";
import { typedCode } from "../kernel/typed-code";
import { paperName } from "./paper-name";
import { paperKinds, paperSubjects } from "./paper-terms";

const LARGEST_MEGABYTES = 20;

/** A paper of a project, a disbursement request or an expenditure; `code` is that record's own. */
export const paperAttachmentSchema = z.strictObject({
  subject: z.enum(paperSubjects),
  code: typedCode(),
  kind: z.enum(paperKinds),
  file: oneFile({ megabytes: LARGEST_MEGABYTES, nameOf: paperName }),
  idempotencyKey: keyOfRecord(),
});
