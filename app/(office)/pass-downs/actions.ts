"use server";

import { formAction } from "@/server/form-action";
import { confirmPassDown } from "@/server/pass-downs/confirm-pass-down";
import { takeBackPassDown } from "@/server/pass-downs/take-back-pass-down";

const toPassDown = ({ code }: { code: string }) => `/pass-downs/${code}`;

export const confirm = formAction(confirmPassDown, { goTo: toPassDown });
export const takeBack = formAction(takeBackPassDown, { goTo: toPassDown });
