"use server";

import { formAction } from "@/server/form-action";
import { recordInvestmentPayment } from "@/server/investments/record-investment-payment";
import { registerInvestment } from "@/server/investments/register-investment";

const toInvestment = ({ code }: { code: string }) => `/investments/${code}`;

export const register = formAction(registerInvestment, { goTo: toInvestment });
export const pay = formAction(recordInvestmentPayment, { goTo: toInvestment });
