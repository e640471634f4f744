"use server";

import { formAction } from "@/server/form-action";
import { pledgeFunds } from "@/server/pledges/pledge-funds";
import { withdrawPledge } from "@/server/pledges/withdraw-pledge";

const toPledge = ({ code }: { code: string }) => `/pledges/${code}`;

export const pledge = formAction(pledgeFunds, { goTo: toPledge });
export const withdraw = formAction(withdrawPledge, { goTo: toPledge });
