"use server";

import { formAction } from "@/server/form-action";
import { confirmMovement } from "@/server/instruments/confirm-movement";
import { withdrawMovement } from "@/server/instruments/withdraw-movement";

const toMovement = ({ code }: { code: string }) => `/instrument-movements/${code}`;

export const confirm = formAction(confirmMovement, { goTo: toMovement });
export const withdraw = formAction(withdrawMovement, { goTo: toMovement });
