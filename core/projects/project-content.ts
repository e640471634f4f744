import { z } from "zod";
import { MAX_FEN } from "../kernel/money";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { budgetLineSchema, contactSchema, targetSchema } from "./project-parts";
import { benefitLinks, categories, strands } from "./project-terms";

const count = () => whenTyped(typedNumber({ max: 10_000_000 }));

/** The content of a version: everything of a proposal but whose it is and where. */
export const contentFields = {
  title: typedText({ min: 2, max: 120 }),
  summary: typedText({ max: 4000 }),
  strand: z.enum(strands),
  category: z.enum(categories),
  township: whenTyped(typedText({ max: 60 })),
  village: whenTyped(typedText({ max: 60 })),
  startsOn: typedDate(),
  endsOn: typedDate(),
  planItem: whenTyped(typedText({ max: 300 })),
  policyLine: whenTyped(typedText({ max: 300 })),
  placeReason: whenTyped(typedText({ max: 1000 })),
  households: count(),
  persons: count(),
  women: count(),
  jobs: count(),
  benefitLink: whenTyped(z.enum(benefitLinks)),
  libraryEntryCode: whenTyped(typedCode()),
  budgetLines: z.array(budgetLineSchema).max(60),
  targets: z.array(targetSchema).max(30),
  contacts: z.array(contactSchema).max(10),
};

const contentSchema = z.object(contentFields);
export type ProjectContent = z.output<typeof contentSchema>;

type Refusal = { path: (string | number)[]; code: string; params?: Record<string, string | number> };

/** What one field says against another. Dates compare as text. */
export function contradictions(content: ProjectContent): Refusal[] {
  const { startsOn, endsOn, women, persons } = content;
  const found: Refusal[] = [];
  if (endsOn < startsOn) found.push({ path: ["endsOn"], code: "date_order", params: { start: startsOn } });
  if (women !== undefined && persons !== undefined && women > persons)
    found.push({ path: ["women"], code: "project.women_over_persons", params: { persons } });
  for (const index of repeated(content.budgetLines, (line) => `${line.source} ${line.fiscalYear} ${line.purpose}`))
    found.push({ path: ["budgetLines", index, "purpose"], code: "project.budget_line_twice" });
  if (content.budgetLines.reduce((sum, line) => sum + line.amount, 0n) > MAX_FEN)
    found.push({ path: ["budgetLines"], code: "money.too_large" });
  for (const index of repeated(content.targets, (target) => target.indicator))
    found.push({ path: ["targets", index, "indicator"], code: "project.target_twice" });
  content.targets.forEach(({ dueOn }, index) => {
    if (dueOn !== undefined && dueOn < startsOn)
      found.push({ path: ["targets", index, "dueOn"], code: "date_order", params: { start: startsOn } });
  });
  return found;
}

/** Adds the contradictions to a schema of content as errors on the fields concerned. */
export function refuseContradictions(content: ProjectContent, context: z.RefinementCtx): void {
  for (const { path, code, params } of contradictions(content))
    context.addIssue({ code: "custom", path, message: code, params: { code, ...params } });
}

function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): number[] {
  const keys = rows.map(keyOf);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
