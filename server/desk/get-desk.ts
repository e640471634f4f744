import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { acceptanceDue } from "./acceptance-due";
import { closingDue } from "./closing-due";
import type { DeskSection } from "./desk-section";
import { libraryDue } from "./library-due";
import { myDrafts } from "./my-drafts";
import { objectionsToAnswer } from "./objections-to-answer";
import { planNoticeDue } from "./plan-notice-due";
import { progressToCertify } from "./progress-to-certify";
import { readyToSubmit } from "./ready-to-submit";
import { returnedToMend } from "./returned-to-mend";
import { toReview } from "./to-review";
import { waitingForSignature } from "./waiting-for-signature";

type Section = (work: Work) => Promise<DeskSection>;

/** What waits for each role, the most pressing first. Money and flags have sections of their own files here. */
const sectionsOf: Record<Role, readonly Section[]> = {
  eastern_coordinator: [waitingForSignature, returnedToMend, readyToSubmit, myDrafts],
  western_coordinator: [waitingForSignature, returnedToMend, readyToSubmit, progressToCertify, closingDue, myDrafts],
  county_officer: [objectionsToAnswer, planNoticeDue, acceptanceDue, libraryDue],
  central_reviewer: [toReview],
  auditor: [],
  system_administrator: [],
  security_administrator: [],
};

/** The actor's desk: every section of the role, empty ones included. */
export const getDesk = (work: Work): Promise<DeskSection[]> =>
  Promise.all(sectionsOf[work.actor.role].map((section) => section(work)));
