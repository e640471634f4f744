import { notFound } from "@/core/kernel/domain-error";
import type { Fact } from "@/core/rules/fact";
import { factsUsed } from "@/core/rules/rule";
import type { Work } from "@/db/work";
import { countFlags, type OpenFlags } from "./count-flags";
import { listFacts } from "./list-facts";
import { type RuleRow, readRules } from "./read-rules";
import { type RuleSetVersion, readVersion } from "./read-version";

export type RuleView = {
  version: RuleSetVersion;
  /** One a subject that the rule judges; what they share (title, basis, limits …) is the same in each. */
  variants: [RuleRow, ...RuleRow[]];
  /** The facts that the variants ask for, with their subjects. */
  facts: Fact[];
  open: OpenFlags;
};

/** One rule of a version, or of the one in force today. Throws not_found. */
export async function getRule(work: Work, query: { code: string; version?: number | undefined }): Promise<RuleView> {
  const version = await readVersion(work, query.version);
  const [first, ...others] = await readRules(work, version.id, query.code);
  if (!first) throw notFound();
  const variants: RuleView["variants"] = [first, ...others];
  const [dictionary, open] = await Promise.all([listFacts(work, {}), countFlags(work)]);
  const facts = variants.flatMap((variant) => {
    const used = factsUsed(variant);
    return dictionary.filter((fact) => fact.subject === variant.subject && used.includes(fact.name));
  });
  return { version, variants, facts, open: open.get(query.code) ?? { count: 0, stake: 0n, byWeight: {} } };
}
