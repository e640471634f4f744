"use server";

import { formAction } from "@/server/form-action";
import { askReopening } from "@/server/periods/ask-reopening";
import { closePeriod } from "@/server/periods/close-period";
import { grantReopening } from "@/server/periods/grant-reopening";

const toPeriod = ({ periodId }: { periodId: number }) => `/periods/${periodId}`;

export const close = formAction(closePeriod, { goTo: toPeriod });
export const ask = formAction(askReopening, { goTo: toPeriod });
export const grant = formAction(grantReopening, { goTo: toPeriod });
