import { getTranslations } from "next-intl/server";
import { weightTone } from "@/components/rules/tones";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { askedQuery } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { moments } from "@/core/rules/rule-terms";
import { rulesQuerySchema } from "@/core/rules/rules-query";
import { type ListedRule, listRules } from "@/server/rules/list-rules";
import { officePage } from "../office-page";

/** A version of the unified rule set in the order of the catalogue: what each rule says, where it judges, how often it is broken now. */
export default officePage({ roles: programmeRoles, title: "rules.title" }, async (work, { searchParams, locale }) => {
  const t = await getTranslations();
  const { query } = askedQuery(rulesQuerySchema, searchParams);
  const { version, versions, rows } = await listRules(work, query);
  const title = textIn(locale, version, "title");
  return (
    <>
      <PageHead
        title={t("rules.title")}
        mark="scale"
        lead={
          version.effectiveFrom
            ? t("rules.lead", { title, day: version.effectiveFrom })
            : t("rules.draft_lead", { title })
        }
        action={<ButtonLink href="/rules/facts">{t("rules.facts")}</ButtonLink>}
      />
      {versions.length > 1 ? (
        <Tabs
          label={t("rules.versions")}
          items={versions.map(({ number, state }) => ({
            href: `/rules?version=${number}`,
            label: `${t("rules.version_of", { number })}${state === "draft" ? ` (${t("rules.draft")})` : ""}`,
            current: number === version.number,
          }))}
        />
      ) : null}
      <Notice title={t("rules.proposal")}>
        {t("rules.proposal_text")}{" "}
        {version.publishedAt
          ? t("rules.published", {
              drafted: textIn(locale, version, "drafted"),
              publisher: (locale === "en" ? version.publishedEn : version.publishedZh) ?? "",
              day: version.publishedAt.slice(0, 10),
            })
          : null}
      </Notice>
      <RuleTable rows={rows} version={version.number} locale={locale} t={t} />
    </>
  );
});

type TableProps = {
  rows: readonly ListedRule[];
  version: number;
  locale: Language;
  t: Awaited<ReturnType<typeof getTranslations>>;
};

function RuleTable({ rows, version, locale, t }: TableProps) {
  return (
    <DataTable
      caption={t("rules.title")}
      columns={[
        { label: t("rules.category") },
        { label: t("rules.rule"), kind: "code" },
        { label: t("rules.title_column") },
        { label: t("rules.statement") },
        { label: t("rules.judges") },
        { label: t("rules.heaviest") },
        { label: t("rules.verified") },
        { label: t("rules.open"), kind: "number" },
        { label: t("rules.stake_wan"), kind: "number" },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.code}>
          <td>{t(`rules.categories.${t.has(`rules.categories.${row.category}`) ? row.category : "other"}`)}</td>
          <td>
            <a href={`/rules/${row.code}?version=${version}`}>{row.code}</a>
          </td>
          <td>{textIn(locale, row, "title")}</td>
          <td>{textIn(locale, row, "statement")}</td>
          <td>{row.subjects.map((subject) => t(`terms.subjects.${subject}`)).join(t("rules.list_comma"))}</td>
          <td>
            <MomentWeights weights={row.weights} t={t} />
          </td>
          <td>{t(`rules.verifications.${row.verification}`)}</td>
          <td>
            <a href={`/flags?rule=${row.code}`}>{row.open.count.toLocaleString("en")}</a>
          </td>
          <td>{formatWan(row.open.stake)}</td>
        </tr>
      ))}
    </DataTable>
  );
}

/** One badge a weight, followed by the moments at which the rule weighs so much. */
function MomentWeights({ weights, t }: { weights: ListedRule["weights"]; t: TableProps["t"] }) {
  const used = (["block", "warn", "info"] as const).filter((weight) => Object.values(weights).includes(weight));
  return used.map((weight) => (
    <div key={weight}>
      <Badge tone={weightTone[weight]}>{t(`terms.weights.${weight}`)}</Badge>{" "}
      {moments
        .filter((moment) => weights[moment] === weight)
        .map((moment) => t(`terms.moments.${moment}`))
        .join(t("rules.list_comma"))}
    </div>
  ));
}
