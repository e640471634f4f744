import type { RuleCase } from "../../../core/rules/rule-file";

const project = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf: "2009-05-01",
  facts: { strand: "government_aid", ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const unknown = { verdict: "indeterminate", weight: "block" } as const;
const industry = { category: "industry", benefit_link: "employment", jobs: 40, households: 0 };

export const ewElig03Cases: RuleCase[] = [
  project("industry with link none", { ...industry, benefit_link: "none" }, block),
  project("industry with jobs", industry, { verdict: "pass" }),
  project("industry with households and no jobs", { ...industry, jobs: 0, households: 1 }, { verdict: "pass" }),
  project("industry with neither", { ...industry, jobs: 0 }, block),
  project("industry, link not given", { ...industry, benefit_link: null }, unknown),
  project(
    "enterprise strand counts as industry",
    { ...industry, strand: "enterprise", category: "training", benefit_link: "none" },
    block,
  ),
  project(
    "household project with households",
    { category: "water", households: 12, persons: null },
    { verdict: "pass" },
  ),
  project(
    "household project with persons only",
    { category: "water", households: 0, persons: 40 },
    { verdict: "pass" },
  ),
  project("household project with nobody", { category: "water", households: 0, persons: 0 }, block),
  project("household project, nobody given", { category: "water" }, unknown),
];
