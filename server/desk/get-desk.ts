import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { acceptanceDue } from "./acceptance-due";
import { bankLinesToDecide } from "./bank-lines-to-decide";
import { closingDue } from "./closing-due";
import type { DeskSection } from "./desk-section";
import { disbursementsToAmend } from "./disbursements-to-amend";
import { disbursementsToApprove } from "./disbursements-to-approve";
import { disbursementsToReceive } from "./disbursements-to-receive";
import { disbursementsToSend } from "./disbursements-to-send";
import { expendituresToConfirm } from "./expenditures-to-confirm";
import { fundsToCommit } from "./funds-to-commit";
import { instrumentMovementsToConfirm } from "./instrument-movements-to-confirm";
import { libraryDue } from "./library-due";
import { moneyToPassDown } from "./money-to-pass-down";
import { moneyToSpend } from "./money-to-spend";
import { myDrafts } from "./my-drafts";
import { objectionsToAnswer } from "./objections-to-answer";
import { passDownsShort } from "./pass-downs-short";
import { passDownsToConfirm } from "./pass-downs-to-confirm";
import { passDownsToReceive } from "./pass-downs-to-receive";
import { planNoticeDue } from "./plan-notice-due";
import { progressToCertify } from "./progress-to-certify";
import { readyToSubmit } from "./ready-to-submit";
import { reallocationsToDecide } from "./reallocations-to-decide";
import { refusedToTakeBack } from "./refused-to-take-back";
import { reopeningsToGrant } from "./reopenings-to-grant";
import { returnedToMend } from "./returned-to-mend";
import { returnsShort } from "./returns-short";
import { returnsToConfirm } from "./returns-to-confirm";
import { toReview } from "./to-review";
import { waitingForSignature } from "./waiting-for-signature";

type Section = (work: Work) => Promise<DeskSection>;

/** What waits for each role, the most pressing first. Money and flags have sections of their own files here. */
const sectionsOf: Record<Role, readonly Section[]> = {
  eastern_coordinator: [
    disbursementsToApprove,
    disbursementsToSend,
    refusedToTakeBack,
    reallocationsToDecide,
    waitingForSignature,
    returnedToMend,
    readyToSubmit,
    fundsToCommit,
    returnsToConfirm,
    bankLinesToDecide,
    myDrafts,
  ],
  western_coordinator: [
    disbursementsToReceive,
    passDownsToReceive,
    moneyToPassDown,
    disbursementsToAmend,
    passDownsShort,
    returnsShort,
    waitingForSignature,
    returnedToMend,
    readyToSubmit,
    progressToCertify,
    expendituresToConfirm,
    instrumentMovementsToConfirm,
    closingDue,
    bankLinesToDecide,
    myDrafts,
  ],
  county_officer: [
    passDownsToConfirm,
    bankLinesToDecide,
    expendituresToConfirm,
    instrumentMovementsToConfirm,
    disbursementsToAmend,
    objectionsToAnswer,
    planNoticeDue,
    moneyToSpend,
    returnsShort,
    acceptanceDue,
    libraryDue,
  ],
  central_reviewer: [reopeningsToGrant, toReview],
  auditor: [],
  system_administrator: [],
  security_administrator: [],
};

/** The actor's desk: every section of the role, empty ones included. */
export const getDesk = (work: Work): Promise<DeskSection[]> =>
  Promise.all(sectionsOf[work.actor.role].map((section) => section(work)));
