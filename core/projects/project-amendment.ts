import { z } from "zod";
import { seenRevision } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { contentFields, refuseContradictions } from "./project-content";

/** A mend of the version that is being written. `revision` is the one that the form was filled from. */
export const projectAmendmentSchema = z
  .strictObject({ projectCode: typedCode(), revision: seenRevision(), ...contentFields })
  .superRefine(refuseContradictions);
export type ProjectAmendment = z.output<typeof projectAmendmentSchema>;
