import { z } from "zod";
import { seenRevision } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { whenTyped } from "../kernel/when-typed";
import { contentFields, refuseContradictions } from "./project-content";

/**
 * A mend of the version that is being written. `revision` is the one that the form was filled from. A form that saves
 * itself sends `ifSigned: "refuse"`: only a person voids the signatures of others.
 */
export const projectAmendmentSchema = z
  .strictObject({
    projectCode: typedCode(),
    revision: seenRevision(),
    ifSigned: whenTyped(z.enum(["refuse"])),
    ...contentFields,
  })
  .superRefine(refuseContradictions);
export type ProjectAmendment = z.output<typeof projectAmendmentSchema>;
