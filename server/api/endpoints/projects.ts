import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { projectsQuerySchema } from "@/core/projects/projects-query";
import { acceptProject } from "../../projects/accept-project";
import { amendProject } from "../../projects/amend-project";
import { approveProject } from "../../projects/approve-project";
import { cancelProject } from "../../projects/cancel-project";
import { closeProject } from "../../projects/close-project";
import { compareVersions } from "../../projects/compare-versions";
import { countyOverview } from "../../projects/county-overview";
import { getProject } from "../../projects/get-project";
import { getProposalChoices } from "../../projects/get-proposal-choices";
import { listProjects } from "../../projects/list-projects";
import { proposeChange } from "../../projects/propose-change";
import { proposeProject } from "../../projects/propose-project";
import { recallProject } from "../../projects/recall-project";
import { recordActual } from "../../projects/record-actual";
import { rejectProject } from "../../projects/reject-project";
import { resumeProject } from "../../projects/resume-project";
import { returnProject } from "../../projects/return-project";
import { reviewQueue } from "../../projects/review-queue";
import { signProject } from "../../projects/sign-project";
import { startImplementation } from "../../projects/start-implementation";
import { startReview } from "../../projects/start-review";
import { submitProject } from "../../projects/submit-project";
import { suspendProject } from "../../projects/suspend-project";
import { withdrawChange } from "../../projects/withdraw-change";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code, cursor, placeCode, versionNumber } from "../query-fields";

export const projectsEndpoints: readonly Endpoint[] = [
  commandEndpoint(proposeProject, { method: "POST", path: "/projects", summary: "Propose a project." }),
  commandEndpoint(amendProject, {
    method: "PUT",
    path: "/projects/{projectCode}",
    summary: "Replace the content of the version being written; every signature on it becomes void.",
  }),
  commandEndpoint(signProject, {
    method: "POST",
    path: "/projects/{projectCode}/signatures",
    summary: "Sign the version being written for one's side.",
  }),
  commandEndpoint(submitProject, {
    method: "POST",
    path: "/projects/{projectCode}/submission",
    summary: "Submit the signed version to the central review; the rules judge it.",
  }),
  commandEndpoint(recallProject, {
    method: "POST",
    path: "/projects/{projectCode}/recall",
    summary: "Take a submission back before its review has begun.",
  }),
  commandEndpoint(startReview, {
    method: "POST",
    path: "/projects/{projectCode}/review",
    summary: "Begin the review of a submission.",
  }),
  commandEndpoint(approveProject, {
    method: "POST",
    path: "/projects/{projectCode}/approval",
    summary: "Approve and freeze the version under review; the rules judge it.",
  }),
  commandEndpoint(returnProject, {
    method: "POST",
    path: "/projects/{projectCode}/return",
    summary: "Return the version under review with a reason.",
  }),
  commandEndpoint(rejectProject, {
    method: "POST",
    path: "/projects/{projectCode}/rejection",
    summary: "Reject the version under review with a reason.",
  }),
  commandEndpoint(proposeChange, {
    method: "POST",
    path: "/projects/{projectCode}/changes",
    summary: "Begin a new version of an approved project.",
  }),
  commandEndpoint(withdrawChange, {
    method: "POST",
    path: "/projects/{projectCode}/changes/withdrawal",
    summary: "Withdraw the new version that has not been approved.",
  }),
  commandEndpoint(startImplementation, {
    method: "POST",
    path: "/projects/{projectCode}/implementation",
    summary: "Begin the works of an approved project.",
  }),
  commandEndpoint(recordActual, {
    method: "POST",
    path: "/projects/{projectCode}/targets/{targetId}/actuals",
    summary: "Record what a performance target has reached.",
  }),
  commandEndpoint(suspendProject, {
    method: "POST",
    path: "/projects/{projectCode}/suspension",
    summary: "Suspend a project with a reason.",
  }),
  commandEndpoint(resumeProject, {
    method: "POST",
    path: "/projects/{projectCode}/resumption",
    summary: "Let a suspended project go on.",
  }),
  commandEndpoint(cancelProject, {
    method: "POST",
    path: "/projects/{projectCode}/cancellation",
    summary: "Cancel a project with a reason.",
  }),
  commandEndpoint(acceptProject, {
    method: "POST",
    path: "/projects/{projectCode}/acceptance",
    summary: "Accept the finished works.",
  }),
  commandEndpoint(closeProject, {
    method: "POST",
    path: "/projects/{projectCode}/closing",
    summary: "Close an accepted project whose money is at rest; the rules judge it.",
  }),
  questionEndpoint({
    name: "list-projects",
    path: "/projects",
    summary: "List projects, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: projectsQuerySchema,
    run: listProjects,
  }),
  questionEndpoint({
    name: "get-project",
    path: "/projects/{projectCode}",
    summary: "Read one project with its versions, money, flags, papers and timeline.",
    roles: programmeRoles,
    input: z.object({ projectCode: code() }),
    run: (work, { projectCode }) => getProject(work, { code: projectCode }),
  }),
  questionEndpoint({
    name: "compare-versions",
    path: "/projects/{projectCode}/comparison",
    summary: "Compare a version with the one approved before it.",
    roles: programmeRoles,
    input: z.object({ projectCode: code(), version: versionNumber() }),
    run: compareVersions,
  }),
  questionEndpoint({
    name: "get-proposal-choices",
    path: "/proposal-choices",
    summary: "List the pairings, counties and library entries that a proposal may name.",
    roles: proposeProject.roles,
    input: z.object({}),
    run: getProposalChoices,
  }),
  questionEndpoint({
    name: "review-queue",
    path: "/review-queue",
    summary: "List the submissions that wait for the central review, most urgent first.",
    roles: ["central_reviewer", "auditor"],
    input: z.object({ after: cursor() }),
    run: reviewQueue,
  }),
  questionEndpoint({
    name: "county-overview",
    path: "/counties/{countyCode}/overview",
    summary: "Read the state of every project of a county.",
    roles: programmeRoles,
    input: z.object({ countyCode: placeCode() }),
    run: countyOverview,
  }),
];
