import { z } from "zod";
import { commitmentsQuerySchema } from "@/core/commitments/commitments-query";
import { disbursementsQuerySchema } from "@/core/disbursements/disbursements-query";
import { programmeRoles } from "@/core/kernel/roles";
import { commitFunds } from "../../commitments/commit-funds";
import { listCommitments } from "../../commitments/list-commitments";
import { amendDisbursement } from "../../disbursements/amend-disbursement";
import { approveDisbursement } from "../../disbursements/approve-disbursement";
import { cancelDisbursement } from "../../disbursements/cancel-disbursement";
import { getDisbursement } from "../../disbursements/get-disbursement";
import { listDisbursements } from "../../disbursements/list-disbursements";
import { receiveDisbursement } from "../../disbursements/receive-disbursement";
import { refuseDisbursement } from "../../disbursements/refuse-disbursement";
import { requestDisbursement } from "../../disbursements/request-disbursement";
import { returnDisbursement } from "../../disbursements/return-disbursement";
import { sendDisbursement } from "../../disbursements/send-disbursement";
import { takeBackDisbursement } from "../../disbursements/take-back-disbursement";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const disbursementsEndpoints: readonly Endpoint[] = [
  commandEndpoint(commitFunds, {
    method: "POST",
    path: "/projects/{projectCode}/commitments",
    summary: "Commit eastern funds to an approved project.",
  }),
  commandEndpoint(requestDisbursement, {
    method: "POST",
    path: "/projects/{projectCode}/disbursements",
    summary: "Request a disbursement.",
  }),
  commandEndpoint(amendDisbursement, {
    method: "PUT",
    path: "/disbursements/{code}",
    summary: "Mend a returned request.",
  }),
  commandEndpoint(returnDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/return",
    summary: "Return a request with a reason.",
  }),
  commandEndpoint(approveDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/approval",
    summary: "Approve a request; the rules judge it and the money is reserved.",
  }),
  commandEndpoint(cancelDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/cancellation",
    summary: "Cancel a disbursement that has not been sent.",
  }),
  commandEndpoint(sendDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/sending",
    summary: "State that the money was sent.",
  }),
  commandEndpoint(receiveDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/receipts",
    summary: "Confirm that money was received, whole or in part.",
  }),
  commandEndpoint(refuseDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/refusal",
    summary: "Refuse what is in transit.",
  }),
  commandEndpoint(takeBackDisbursement, {
    method: "POST",
    path: "/disbursements/{code}/taking-back",
    summary: "Take back what was refused or never arrived.",
  }),
  questionEndpoint({
    name: "list-disbursements",
    path: "/disbursements",
    summary: "List disbursements, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: disbursementsQuerySchema,
    run: listDisbursements,
  }),
  questionEndpoint({
    name: "get-disbursement",
    path: "/disbursements/{code}",
    summary: "Read one disbursement with its receipts, transfers, papers, flags and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getDisbursement,
  }),
  questionEndpoint({
    name: "list-commitments",
    path: "/commitments",
    summary: "List commitments, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: commitmentsQuerySchema,
    run: listCommitments,
  }),
];
