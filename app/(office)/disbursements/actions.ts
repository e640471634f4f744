"use server";

import { amendDisbursement } from "@/server/disbursements/amend-disbursement";
import { approveDisbursement } from "@/server/disbursements/approve-disbursement";
import { cancelDisbursement } from "@/server/disbursements/cancel-disbursement";
import { receiveDisbursement } from "@/server/disbursements/receive-disbursement";
import { refuseDisbursement } from "@/server/disbursements/refuse-disbursement";
import { returnDisbursement } from "@/server/disbursements/return-disbursement";
import { sendDisbursement } from "@/server/disbursements/send-disbursement";
import { takeBackDisbursement } from "@/server/disbursements/take-back-disbursement";
import { formAction } from "@/server/form-action";

const toDisbursement = ({ code }: { code: string }) => `/disbursements/${code}`;

export const approve = formAction(approveDisbursement, { goTo: toDisbursement });
export const giveBack = formAction(returnDisbursement, { goTo: toDisbursement });
export const amend = formAction(amendDisbursement, { goTo: toDisbursement });
export const cancel = formAction(cancelDisbursement, { goTo: toDisbursement });
export const send = formAction(sendDisbursement, { goTo: toDisbursement });
export const receive = formAction(receiveDisbursement, { goTo: toDisbursement });
export const refuse = formAction(refuseDisbursement, { goTo: toDisbursement });
export const takeBack = formAction(takeBackDisbursement, { goTo: toDisbursement });
