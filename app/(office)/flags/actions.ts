"use server";

import { closeFlag } from "@/server/flags/close-flag";
import { explainFlag } from "@/server/flags/explain-flag";
import { judgeFlag } from "@/server/flags/judge-flag";
import { rectifyFlag } from "@/server/flags/rectify-flag";
import { reopenFlag } from "@/server/flags/reopen-flag";
import { verifyFlag } from "@/server/flags/verify-flag";
import { waiveFlag } from "@/server/flags/waive-flag";
import { formAction } from "@/server/form-action";

const toFlag = ({ code }: { code: string }) => `/flags/${code}`;

export const explain = formAction(explainFlag, { goTo: toFlag });
export const rectify = formAction(rectifyFlag, { goTo: toFlag });
export const waive = formAction(waiveFlag, { goTo: toFlag });
export const verify = formAction(verifyFlag, { goTo: toFlag });
export const close = formAction(closeFlag, { goTo: toFlag });
export const reopen = formAction(reopenFlag, { goTo: toFlag });
export const judge = formAction(judgeFlag, { goTo: toFlag });
