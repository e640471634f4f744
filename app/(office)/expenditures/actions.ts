"use server";

import { confirmExpenditure } from "@/server/expenditures/confirm-expenditure";
import { withdrawExpenditure } from "@/server/expenditures/withdraw-expenditure";
import { formAction } from "@/server/form-action";
import { registerRefund } from "@/server/refunds/register-refund";

const toExpenditure = ({ code }: { code: string }) => `/expenditures/${code}`;

export const confirm = formAction(confirmExpenditure, { goTo: toExpenditure });
export const withdraw = formAction(withdrawExpenditure, { goTo: toExpenditure });
export const refund = formAction(registerRefund, { goTo: ({ code }) => `/refunds/${code}#papers` });
