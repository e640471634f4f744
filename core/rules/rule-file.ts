import type { Condition } from "./condition";
import { type Clause, type Limit, type Rule, ruleSchema } from "./rule";
import type { Moment, Subject, Verdict, Weight } from "./rule-terms";

/** A rule for one subject; what differs between the subjects that one rule judges. */
export type RuleVariant = {
  subject: Subject;
  applies?: Condition;
  clauses: Clause[];
  measured?: string;
  stake?: string;
};

/** A rule as it ships with the product: one file, one variant a subject (db/rule-sets/<version>/). */
export type RuleFile = {
  code: string;
  titleZh: string;
  titleEn: string;
  statementZh: string;
  statementEn: string;
  formula: string;
  effectiveFrom: string;
  effectiveTo?: string;
  limits?: Limit[];
  basisZh: string;
  basisEn: string;
  verification: Rule["verification"];
  waivable: boolean;
  remedyZh: string;
  remedyEn: string;
  variants: RuleVariant[];
};

/** A golden case: facts and a date, and the verdict that every later release must still give. A fact left out is unknown. */
export type RuleCase = {
  is: string;
  subject: Subject;
  moment: Moment;
  asOf: string;
  facts: Record<string, string | number | boolean | null | string[]>;
  verdict: Verdict;
  weight?: Weight;
};

/** The rules of a file, one a subject. Throws ZodError on a rule that is not one. */
export function rulesOf(file: RuleFile): Rule[] {
  const { variants, effectiveTo = null, limits = [], ...shared } = file;
  return variants.map((variant) =>
    ruleSchema.parse({
      ...shared,
      effectiveTo,
      limits,
      subject: variant.subject,
      applies: variant.applies ?? null,
      clauses: variant.clauses,
      measuredFact: variant.measured ?? null,
      stakeFact: variant.stake ?? null,
    }),
  );
}
