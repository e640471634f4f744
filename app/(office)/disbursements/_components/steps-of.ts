import { openAmount } from "@/core/disbursements/disbursement-life";
import { type DisbursementStep, type NextSteps, nextSteps } from "@/core/disbursements/next-steps";
import type { DisbursementDetail } from "@/server/disbursements/get-disbursement";
import type { Work } from "@/server/page";

/** The steps that are open to whoever looks at a disbursement. */
export const stepsOf = ({ actor }: Work, disbursement: DisbursementDetail): NextSteps =>
  nextSteps({ role: actor.role, personId: actor.personId, open: openAmount(disbursement), ...partsOf(disbursement) });

const partsOf = ({ state, requestedById, approvedById }: DisbursementDetail) => ({
  state,
  requestedById,
  approvedById,
});

/** Whether a step is open to whoever looks. */
export const isOpen = ({ next, others }: NextSteps, step: DisbursementStep): boolean =>
  next === step || others.includes(step);

/** Where a step is taken: money is passed down from the project's page. */
export const stepAddress = ({ code, projectCode }: DisbursementDetail, step: DisbursementStep): string =>
  step === "pass-down" ? `/projects/${projectCode}/pass-down` : `/disbursements/${code}/${step}`;
