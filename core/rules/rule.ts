import { z } from "zod";
import { isIsoDate } from "../kernel/calendar";
import { type Condition, conditionSchema, factsOf, limitsOf } from "./condition";
import { moments, subjects, weights } from "./rule-terms";

/** A rule as data: what a row of the table `rule` holds (db/schema/rules.ts), judged by db/functions/judge.sql. */

const isoDate = z.string().refine(isIsoDate);
const words = z.string().trim().min(1);
const name = z.string().regex(/^[a-z][a-z0-9_]{0,40}$/);
const limitValue = z.union([z.number(), words, z.boolean(), z.array(words).min(1)]);

/** What a limit counts: yuan are kept in fen. */
export const limitUnits = ["fen", "share", "day", "count", "code"] as const;

/** A dated limit. Periods are half-open; on a date without a value the rule does not apply. */
export const limitSchema = z.strictObject({
  name,
  unit: z.enum(limitUnits),
  labelZh: words,
  labelEn: words,
  values: z
    .array(z.strictObject({ from: isoDate, to: isoDate.nullable(), value: limitValue }))
    .min(1)
    .refine(
      (values) =>
        values.every((value, at) => {
          const next = values[at + 1];
          return (
            (value.to === null || value.from < value.to) && (!next || (value.to !== null && value.to <= next.from))
          );
        }),
      { error: "periods of a limit follow each other and do not overlap" },
    ),
});
export type Limit = z.infer<typeof limitSchema>;

/**
 * One way of breaking the rule. `weights`: how heavy that is at each moment; at a moment that is absent the clause is
 * not judged. `measured` (a fact; else the rule's) against `limit` (the name of a limit, or of a fact) is what a flag
 * shows. Messages name facts and limits in braces: "{held_days} 天".
 */
export const clauseSchema = z.strictObject({
  broken: conditionSchema,
  measured: name.optional(),
  limit: name.optional(),
  weights: z
    .partialRecord(z.enum(moments), z.enum(weights))
    .refine((byMoment) => Object.keys(byMoment).length > 0, { error: "a clause weighs something at some moment" }),
  messageZh: words,
  messageEn: words,
});
export type Clause = z.infer<typeof clauseSchema>;

export const verifications = ["verified", "verified_secondary", "by_analogy", "product_default", "unverified"] as const;

export const ruleSchema = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{2}-[A-Z]{2,6}-\d{2}$/),
    subject: z.enum(subjects),
    titleZh: words,
    titleEn: words,
    statementZh: words,
    statementEn: words,
    formula: words,
    effectiveFrom: isoDate,
    effectiveTo: isoDate.nullable(),
    applies: conditionSchema.nullable(),
    clauses: z.array(clauseSchema).min(1),
    limits: z.array(limitSchema),
    measuredFact: name.nullable(),
    stakeFact: name.nullable(),
    basisZh: words,
    basisEn: words,
    verification: z.enum(verifications),
    waivable: z.boolean(),
    remedyZh: words,
    remedyEn: words,
  })
  .superRefine((rule, context) => {
    const declared = new Set(rule.limits.map((limit) => limit.name));
    for (const used of conditionsOf(rule).flatMap(limitsOf))
      if (!declared.has(used)) context.addIssue({ code: "custom", message: `${used} is not a limit of this rule` });
  });
export type Rule = z.infer<typeof ruleSchema>;

const conditionsOf = (rule: Pick<Rule, "applies" | "clauses">): Condition[] => [
  ...(rule.applies ? [rule.applies] : []),
  ...rule.clauses.map((clause) => clause.broken),
];

/** The moments at which a rule has something to say. */
export function momentsOf(rule: Pick<Rule, "clauses">) {
  return moments.filter((moment) => rule.clauses.some((clause) => clause.weights[moment]));
}

const placeholders = (message: string) => [...message.matchAll(/\{([a-z0-9_]+)\}/g)].map((match) => match[1] ?? "");

/** Every fact that a rule asks for, measures or shows: "the figures used". */
export function factsUsed(rule: Pick<Rule, "applies" | "clauses" | "limits" | "measuredFact" | "stakeFact">): string[] {
  const limits = new Set(rule.limits.map((limit) => limit.name));
  const shown = rule.clauses.flatMap((clause) => [
    ...(clause.measured ? [clause.measured] : []),
    ...(clause.limit ? [clause.limit] : []),
    ...placeholders(clause.messageZh),
    ...placeholders(clause.messageEn),
  ]);
  const measured = [rule.measuredFact, rule.stakeFact].filter((fact) => fact !== null);
  return [...new Set([...conditionsOf(rule).flatMap(factsOf), ...measured, ...shown])].filter(
    (fact) => !limits.has(fact),
  );
}
