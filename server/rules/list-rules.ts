import { type Moment, moments, type Subject, type Weight, weights } from "@/core/rules/rule-terms";
import type { RulesQuery } from "@/core/rules/rules-query";
import type { Work } from "@/db/work";
import { countFlags, type OpenFlags } from "./count-flags";
import { type RuleRow, readRules } from "./read-rules";
import { type RuleSetVersion, readVersion } from "./read-version";

export type ListedRule = Pick<
  RuleRow,
  | "code"
  | "titleZh"
  | "titleEn"
  | "statementZh"
  | "statementEn"
  | "verification"
  | "waivable"
  | "effectiveFrom"
  | "effectiveTo"
> & {
  /** The middle part of the code: PAIR, ELIG, NEG, DISB, TRAN, PERF … */
  category: string;
  subjects: Subject[];
  /** The heaviest that the rule can weigh at each moment at which it judges. */
  weights: Partial<Record<Moment, Weight>>;
  open: OpenFlags;
};

export type RuleList = { version: RuleSetVersion; versions: VersionLine[]; rows: ListedRule[] };
export type VersionLine = { number: number; state: "draft" | "published"; effectiveFrom: string | null };

/** The rules of a version in the order of the catalogue, each once, with how often it is broken now. */
export async function listRules(work: Work, query: RulesQuery): Promise<RuleList> {
  const version = await readVersion(work, query.version);
  const [rules, open, versions] = await Promise.all([
    readRules(work, version.id),
    countFlags(work),
    work.sql<VersionLine[]>`
      select number, state, effective_from::text as "effectiveFrom" from rule_set_version order by number desc`,
  ]);
  const codes = [...new Set(rules.map((rule) => rule.code))];
  const rows = codes.flatMap((code) => {
    const variants = rules.filter((rule) => rule.code === code);
    const [first] = variants;
    if (!first) return [];
    const { titleZh, titleEn, statementZh, statementEn, verification, waivable, effectiveFrom, effectiveTo } = first;
    return {
      code,
      titleZh,
      titleEn,
      statementZh,
      statementEn,
      verification,
      waivable,
      effectiveFrom,
      effectiveTo,
      category: code.split("-")[1] ?? "",
      subjects: variants.map((variant) => variant.subject),
      weights: heaviest(variants),
      open: open.get(code) ?? { count: 0, stake: 0n, byWeight: {} },
    };
  });
  return { version, versions: [...versions], rows };
}

function heaviest(variants: readonly RuleRow[]): ListedRule["weights"] {
  const clauses = variants.flatMap((variant) => variant.clauses);
  const at = (moment: Moment) =>
    weights.findLast((weight) => clauses.some((clause) => clause.weights[moment] === weight));
  return Object.fromEntries(moments.flatMap((moment) => (at(moment) ? [[moment, at(moment)]] : [])));
}
