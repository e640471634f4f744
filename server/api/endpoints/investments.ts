import { z } from "zod";
import { investmentsQuerySchema } from "@/core/investments/investments-query";
import { programmeRoles } from "@/core/kernel/roles";
import { getInvestment } from "../../investments/get-investment";
import { listInvestments } from "../../investments/list-investments";
import { recordInvestmentPayment } from "../../investments/record-investment-payment";
import { registerInvestment } from "../../investments/register-investment";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const investmentsEndpoints: readonly Endpoint[] = [
  commandEndpoint(registerInvestment, {
    method: "POST",
    path: "/investments",
    summary: "Register what an enterprise agreed to invest in a county.",
  }),
  commandEndpoint(recordInvestmentPayment, {
    method: "POST",
    path: "/investments/{code}/payments",
    summary: "Record what an enterprise paid of its investment, or in taxes.",
  }),
  questionEndpoint({
    name: "list-investments",
    path: "/investments",
    summary:
      "List investments, newest first, 50 a page; agreed, paid and taxes are three figures that are never added.",
    roles: programmeRoles,
    input: investmentsQuerySchema,
    run: listInvestments,
  }),
  questionEndpoint({
    name: "get-investment",
    path: "/investments/{code}",
    summary: "Read one investment with its payments, transfers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getInvestment,
  }),
];
