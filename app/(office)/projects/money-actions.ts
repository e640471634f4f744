"use server";

import { commitFunds } from "@/server/commitments/commit-funds";
import { requestDisbursement } from "@/server/disbursements/request-disbursement";
import { registerExpenditure } from "@/server/expenditures/register-expenditure";
import { formAction } from "@/server/form-action";
import { registerInstrument } from "@/server/instruments/register-instrument";
import { passDown } from "@/server/pass-downs/pass-down";
import { askReallocation } from "@/server/reallocations/ask-reallocation";
import { returnMoney } from "@/server/returns/return-money";

/** The steps of money that begin at a project; each goes on at the record that it made. */
export const commit = formAction(commitFunds, { goTo: (_, { projectCode }) => `/projects/${projectCode}#money` });
export const request = formAction(requestDisbursement, { goTo: ({ code }) => `/disbursements/${code}#papers` });
export const pass = formAction(passDown, { goTo: ({ code }) => `/pass-downs/${code}` });
export const register = formAction(registerExpenditure, { goTo: ({ code }) => `/expenditures/${code}#papers` });
export const sendBack = formAction(returnMoney, { goTo: ({ code }) => `/returns/${code}` });
export const agree = formAction(registerInstrument, { goTo: ({ code }) => `/instruments/${code}#papers` });
export const reallocate = formAction(askReallocation, { goTo: ({ code }) => `/reallocations/${code}` });
