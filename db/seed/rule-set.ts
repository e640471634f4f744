import { momentsOf, type Rule } from "../../core/rules/rule";
import { rulesOf } from "../../core/rules/rule-file";
import type { Client, TransactionClient } from "../client";
import { ruleSet1 } from "../rule-sets/1/rule-set";

/** A rule of a draft as the row that db/schema/rules.ts describes. */
function rowOf(client: Client, versionId: number, rule: Rule, position: number) {
  return {
    version_id: versionId,
    code: rule.code,
    position,
    subject: rule.subject,
    title_zh: rule.titleZh,
    title_en: rule.titleEn,
    statement_zh: rule.statementZh,
    statement_en: rule.statementEn,
    formula: rule.formula,
    moments: momentsOf(rule),
    effective_from: rule.effectiveFrom,
    effective_to: rule.effectiveTo,
    applies: rule.applies ? client.json(rule.applies as never) : null,
    clauses: client.json(rule.clauses as never),
    limits: client.json(rule.limits as never),
    measured_fact: rule.measuredFact,
    stake_fact: rule.stakeFact,
    basis_zh: rule.basisZh,
    basis_en: rule.basisEn,
    verification: rule.verification,
    waivable: rule.waivable,
    remedy_zh: rule.remedyZh,
    remedy_en: rule.remedyEn,
  };
}

/** Who stands for the release that brought version 1: two names that nobody can sign in with. */
const releasePeople = [
  { signInName: "release.drafter", nameZh: "产品随附（起草）", nameEn: "Shipped with the product (drafted)" },
  { signInName: "release.publisher", nameZh: "产品随附（发布）", nameEn: "Shipped with the product (published)" },
];

async function releasePerson(transaction: TransactionClient, at: 0 | 1): Promise<number> {
  const { signInName, nameZh, nameEn } = releasePeople[at] as (typeof releasePeople)[number];
  const [person] = await transaction`
    insert into person (sign_in_name, name_zh, name_en, enabled) values (${signInName}, ${nameZh}, ${nameEn}, false)
    returning id`;
  return person?.id as number;
}

/**
 * Loads version 1 of the rule set as published, once; the database refuses every later change. Needs the owner's
 * connection. Returns the version's id.
 */
export async function loadRuleSet(client: Client): Promise<number> {
  return (await client.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(hashtext('counterpart-rule-set'))`;
    const [known] = await transaction`select id from rule_set_version where number = ${ruleSet1.number}`;
    if (known) return known.id as number;
    const draftedBy = await releasePerson(transaction, 0);
    const publishedBy = await releasePerson(transaction, 1);
    const [version] = await transaction`
      insert into rule_set_version (number, title_zh, title_en, state, drafted_by)
      values (${ruleSet1.number}, ${ruleSet1.titleZh}, ${ruleSet1.titleEn}, 'draft', ${draftedBy}) returning id`;
    const id = version?.id as number;
    const rules = ruleSet1.rules.flatMap((file, at) => rulesOf(file).map((rule) => rowOf(client, id, rule, at + 1)));
    for (const rule of rules) await transaction`insert into rule ${transaction(rule)}`;
    await transaction`
      update rule_set_version
      set state = 'published', effective_from = ${ruleSet1.effectiveFrom}, published_by = ${publishedBy},
        published_at = now()
      where id = ${id}`;
    return id;
  })) as number;
}
