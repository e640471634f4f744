import { z } from "zod";
import { keyOfRecord } from "../kernel/command-fields";
import { divisionCode } from "../kernel/division-code";
import { typedText } from "../kernel/typed-text";
import { contentFields, refuseContradictions } from "./project-content";

/** What makes a project: whose it is, in which county, and its first content. */
export const projectProposalSchema = z
  .strictObject({
    pairingId: typedText({ max: 10 }),
    countyCode: divisionCode(),
    idempotencyKey: keyOfRecord(),
    ...contentFields,
  })
  .superRefine(refuseContradictions);
export type ProjectProposal = Omit<z.output<typeof projectProposalSchema>, "idempotencyKey">;
