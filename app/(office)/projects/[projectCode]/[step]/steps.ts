import type { FormResult } from "@/core/kernel/form-result";
import type { Role } from "@/core/kernel/roles";
import type { ProjectStep } from "@/core/projects/next-steps";
import type { Moment } from "@/core/rules/rule-terms";
import { cancelProject } from "@/server/projects/cancel-project";
import { closeProject } from "@/server/projects/close-project";
import { proposeChange } from "@/server/projects/propose-change";
import { recallProject } from "@/server/projects/recall-project";
import { resumeProject } from "@/server/projects/resume-project";
import { signProject } from "@/server/projects/sign-project";
import { startImplementation } from "@/server/projects/start-implementation";
import { submitProject } from "@/server/projects/submit-project";
import { suspendProject } from "@/server/projects/suspend-project";
import { withdrawChange } from "@/server/projects/withdraw-change";
import { cancel, change, close, recall, resume, sign, start, submit, suspend, withdraw } from "../../actions";

type PlainStep = {
  roles: readonly Role[];
  needs: "reason" | "revision" | null;
  action: (input: never) => Promise<FormResult>;
  kind?: "danger";
  /** The moment at which the rules judge this step or the next: what they will say stands beside it. */
  judgedAt?: Moment;
};

/** The steps that need nothing but a word: one page serves them all. */
export const plainSteps: Partial<Record<ProjectStep, PlainStep>> = {
  signature: { roles: signProject.roles, needs: "revision", action: sign, judgedAt: "submission" },
  submission: { roles: submitProject.roles, needs: null, action: submit, judgedAt: "submission" },
  recall: { roles: recallProject.roles, needs: null, action: recall },
  change: { roles: proposeChange.roles, needs: "reason", action: change },
  "change-withdrawal": { roles: withdrawChange.roles, needs: "reason", action: withdraw, kind: "danger" },
  start: { roles: startImplementation.roles, needs: null, action: start },
  suspension: { roles: suspendProject.roles, needs: "reason", action: suspend, kind: "danger" },
  resumption: { roles: resumeProject.roles, needs: "reason", action: resume },
  cancellation: { roles: cancelProject.roles, needs: "reason", action: cancel, kind: "danger" },
  closing: { roles: closeProject.roles, needs: null, action: close, judgedAt: "closing" },
};
