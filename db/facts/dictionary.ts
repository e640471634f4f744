import type { Fact } from "../../core/rules/fact";
import type { Subject } from "../../core/rules/rule-terms";
import { disbursementFacts } from "./disbursement.facts";
import { expenditureFacts } from "./expenditure.facts";
import type { FactRow } from "./fact-row";
import { projectFacts } from "./project.facts";

const bySubject: Record<Subject, readonly FactRow[]> = {
  project: projectFacts,
  disbursement: disbursementFacts,
  expenditure: expenditureFacts,
};

/** The facts dictionary: every fact that a rule may ask for. */
export const factDictionary: readonly Fact[] = Object.entries(bySubject).flatMap(([subject, rows]) =>
  rows.map((row) => ({ subject: subject as Subject, ...row })),
);
