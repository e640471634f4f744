import { getTranslations } from "next-intl/server";
import { stageTone } from "@/components/projects/stage-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { cardFigures } from "@/core/money/figures";
import { type FundLine, getFundCard } from "@/server/projects/get-fund-card";
import { officePage } from "../../../office-page";

/** The project fund card: budget against every stage of the money, by source and year; each figure opens its transfers. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("projects.fund_card"), getTranslations("terms")]);
  const { project, lines, sums } = await getFundCard(work, { code: params.projectCode ?? "" });
  // What seldom happens has a column only where it did.
  const shown = cardFigures.filter((name) => (name !== "reallocated" && name !== "lost") || sums[name] !== 0n);
  const address = (line: FundLine, figure: string) =>
    addressOf(`/projects/${project.code}/statement`, { figure, source: line.source, year: line.fiscalYear });
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead
        code={project.code}
        title={t("title")}
        mark="ledger"
        badge={<Badge tone={stageTone(project.stage)}>{terms(`stages.${project.stage}`)}</Badge>}
        lead={<a href={`/projects/${project.code}`}>{project.title}</a>}
      />
      <DefinitionList
        items={[
          { term: t("county"), value: `${textIn(locale, project.county, "name")} (${project.county.code})` },
          {
            term: t("pairing"),
            value: `${textIn(locale, project.supporter, "name")} – ${textIn(locale, project.recipient, "name")}`,
          },
          { term: t("approved_by"), value: project.approvedBy && textIn(locale, project.approvedBy, "name") },
          { term: t("approved_on"), value: project.approvedOn },
          { term: t("accepted_on"), value: project.acceptedOn },
          { term: t("as_of"), value: work.today },
        ]}
      />
      <Section title={t("funds")} id="funds">
        {lines.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("funds")}
            columns={[
              { label: t("line") },
              { label: t("budget"), kind: "number" },
              ...shown.map((name) => ({ label: terms(`figures.${name}`), kind: "number" as const })),
            ]}
            sums={[t("sum"), formatYuan(sums.budget), ...shown.map((name) => formatYuan(sums[name]))]}
          >
            {lines.map((line) => (
              <tr key={`${line.source} ${line.fiscalYear}`}>
                <td>{`${terms(`account_sources.${line.source}`)} · ${line.fiscalYear}`}</td>
                <td>{formatYuan(line.budget)}</td>
                {shown.map((name) => (
                  <td key={name}>
                    <a href={address(line, name)}>{formatYuan(line[name])}</a>
                  </td>
                ))}
              </tr>
            ))}
          </DataTable>
        )}
        <p className="field-help">{t("note")}</p>
      </Section>
      <p className="no-print">
        <ExportLinks name="fund-card" query={{ project: project.code }} />
      </p>
    </>
  );
});
