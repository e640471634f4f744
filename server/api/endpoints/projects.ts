import { acceptProject } from "../../projects/accept-project";
import { amendProject } from "../../projects/amend-project";
import { approveProject } from "../../projects/approve-project";
import { cancelProject } from "../../projects/cancel-project";
import { closeProject } from "../../projects/close-project";
import { proposeChange } from "../../projects/propose-change";
import { proposeProject } from "../../projects/propose-project";
import { recallProject } from "../../projects/recall-project";
import { recordActual } from "../../projects/record-actual";
import { rejectProject } from "../../projects/reject-project";
import { resumeProject } from "../../projects/resume-project";
import { returnProject } from "../../projects/return-project";
import { signProject } from "../../projects/sign-project";
import { startImplementation } from "../../projects/start-implementation";
import { startReview } from "../../projects/start-review";
import { submitProject } from "../../projects/submit-project";
import { suspendProject } from "../../projects/suspend-project";
import { withdrawChange } from "../../projects/withdraw-change";
import { commandEndpoint, type Endpoint } from "../endpoint";

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
];
