"use server";

import { formAction } from "@/server/form-action";
import { approveReallocation } from "@/server/reallocations/approve-reallocation";
import { refuseReallocation } from "@/server/reallocations/refuse-reallocation";
import { withdrawReallocation } from "@/server/reallocations/withdraw-reallocation";

const toReallocation = ({ code }: { code: string }) => `/reallocations/${code}`;

export const approve = formAction(approveReallocation, { goTo: toReallocation });
export const refuse = formAction(refuseReallocation, { goTo: toReallocation });
export const withdraw = formAction(withdrawReallocation, { goTo: toReallocation });
