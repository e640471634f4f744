"use server";

import { formAction } from "@/server/form-action";
import { confirmReturn } from "@/server/returns/confirm-return";
import { takeBackReturn } from "@/server/returns/take-back-return";

const toReturn = ({ code }: { code: string }) => `/returns/${code}`;

export const confirm = formAction(confirmReturn, { goTo: toReturn });
export const takeBack = formAction(takeBackReturn, { goTo: toReturn });
