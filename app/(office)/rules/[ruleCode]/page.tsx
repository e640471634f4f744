import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { rulesQuerySchema } from "@/core/rules/rules-query";
import { getRule } from "@/server/rules/get-rule";
import { officePage } from "../../office-page";
import { FactTable } from "../_components/fact-table";
import { LimitTable } from "./_components/limit-table";
import { RuleVariant } from "./_components/rule-variant";

/** One rule: what it says, when it is broken, how heavy that is at each moment, on which basis, how often it is broken now. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const t = await getTranslations("rules");
  const { query } = askedQuery(rulesQuerySchema, searchParams);
  const { version, variants, facts, open } = await getRule(work, {
    code: params.ruleCode ?? "",
    version: query.version,
  });
  const [rule] = variants;
  const title = textIn(locale, rule, "title");
  return (
    <>
      <title>{`${rule.code} ${title}`}</title>
      <PageHead
        code={rule.code}
        title={title}
        mark="scale"
        lead={`${t("version_of", { number: version.number })} · ${textIn(locale, version, "title")}`}
        action={<ButtonLink href={`/flags?rule=${rule.code}`}>{t("see_flags", { count: open.count })}</ButtonLink>}
      />
      <DefinitionList
        items={[
          { term: t("statement"), value: textIn(locale, rule, "statement"), wide: true },
          { term: t("formula"), value: <code lang="en">{rule.formula}</code>, wide: true },
          { term: t("basis"), value: textIn(locale, rule, "basis"), wide: true },
          { term: t("verified"), value: t(`verifications.${rule.verification}`) },
          { term: t("who_may_waive"), value: t(rule.waivable ? "waivable" : "not_waivable") },
          {
            term: t("effective"),
            value: rule.effectiveTo
              ? t("from_to", { from: rule.effectiveFrom, to: rule.effectiveTo })
              : t("since", { from: rule.effectiveFrom }),
          },
          { term: t("remedy"), value: textIn(locale, rule, "remedy"), wide: true },
        ]}
      />
      {rule.limits.length > 0 ? <LimitTable limits={rule.limits} /> : null}
      {variants.map((variant) => (
        <RuleVariant
          key={variant.subject}
          rule={variant}
          facts={facts.filter((fact) => fact.subject === variant.subject)}
        />
      ))}
      <Section title={t("facts_used")} id="facts" aside={<a href="/rules/facts">{t("facts")}</a>}>
        <FactTable facts={facts} caption={t("facts_used")} />
      </Section>
    </>
  );
});
