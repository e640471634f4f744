import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { MoneyBar } from "@/components/ui/money-bar";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { ProjectDetail } from "@/server/projects/get-project";

/** The money line that opens the page: committed, sent, received, spent. Each figure opens its transfers. */
export function ProjectMoneyBar({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.money_steps");
  const detail = useTranslations("projects.detail");
  const statement = (kind: string) => `/projects/${project.code}/statement?kind=${kind}`;
  return (
    <MoneyBar
      label={detail("money_line")}
      steps={[
        { label: t("committed"), fen: project.money.committed, href: statement("donor_promise") },
        { label: t("sent"), fen: project.money.sent, href: statement("in_transit") },
        { label: t("received"), fen: project.money.received, href: statement("recipient") },
        { label: t("spent"), fen: project.money.spent, href: statement("spent") },
      ]}
    />
  );
}

const columns = [
  "budget",
  "committed",
  "sent",
  "inTransit",
  "withRecipient",
  "passingDown",
  "withCounty",
  "spent",
  "returning",
] as const;

/** Where the money stands, for each source and fiscal year. */
export function ProjectMoney({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.detail");
  const place = useTranslations("projects.money_places");
  const terms = useTranslations("terms");
  return (
    <Section title={t("money")} id="money">
      {project.moneyLines.length === 0 ? (
        <EmptyState title={t("no_money")}>{t("no_money_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("money")}
          columns={[
            { label: place("year"), kind: "code" },
            { label: place("source") },
            ...columns.map((name) => ({ label: place(name), kind: "number" as const })),
          ]}
        >
          {project.moneyLines.map((line) => (
            <tr key={`${line.fiscalYear} ${line.source}`}>
              <td>{line.fiscalYear}</td>
              <td>{terms(`sources.${line.source}`)}</td>
              {columns.map((name) => (
                <td key={name}>{formatYuan(line[name])}</td>
              ))}
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
