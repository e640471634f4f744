import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { MoneyBar } from "@/components/ui/money-bar";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { formatYuan } from "@/core/kernel/money";
import type { Figure } from "@/core/money/figures";
import type { AccountKind } from "@/core/money/transfer-kinds";
import type { ProjectDetail } from "@/server/projects/get-project";
import type { MoneyLine } from "@/server/projects/read-money-lines";

/** The money line that opens the page: committed, sent, received, spent. Each figure opens its transfers. */
export function ProjectMoneyBar({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.money_steps");
  const detail = useTranslations("projects.detail");
  const statement = (figure: Figure) => `/projects/${project.code}/statement?figure=${figure}`;
  return (
    <MoneyBar
      label={detail("money_line")}
      steps={[
        { label: t("committed"), fen: project.money.committed, href: statement("committed") },
        { label: t("sent"), fen: project.money.sent, href: statement("sent") },
        { label: t("received"), fen: project.money.received, href: statement("received") },
        { label: t("spent"), fen: project.money.spent, href: statement("spent") },
      ]}
    />
  );
}

/** The figures of a line, each with what asks for the transfers behind it; a budget has none. */
const columns: readonly [
  Exclude<keyof MoneyLine, "source" | "fiscalYear">,
  { figure?: Figure; kind?: AccountKind } | null,
][] = [
  ["budget", null],
  ["committed", { figure: "committed" }],
  ["sent", { figure: "sent" }],
  ["inTransit", { kind: "in_transit" }],
  ["withRecipient", { kind: "recipient" }],
  ["passingDown", { figure: "passing_down" }],
  ["withPrefecture", { kind: "prefecture" }],
  ["withCounty", { kind: "county" }],
  ["spent", { figure: "spent" }],
  ["returning", { kind: "returning" }],
];

/** Where the money stands, for each source and fiscal year. */
export function ProjectMoney({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.detail");
  const place = useTranslations("projects.money_places");
  const card = useTranslations("projects.fund_card");
  const terms = useTranslations("terms");
  const address = (line: MoneyLine, behind: object) =>
    addressOf(`/projects/${project.code}/statement`, { ...behind, source: line.source, year: line.fiscalYear });
  return (
    <Section title={t("money")} id="money" aside={<a href={`/projects/${project.code}/fund-card`}>{card("open")}</a>}>
      {project.moneyLines.length === 0 ? (
        <EmptyState title={t("no_money")}>{t("no_money_next")}</EmptyState>
      ) : (
        <DataTable
          caption={t("money")}
          columns={[
            { label: place("year"), kind: "code" },
            { label: place("source") },
            ...columns.map(([name]) => ({ label: place(name), kind: "number" as const })),
          ]}
        >
          {project.moneyLines.map((line) => (
            <tr key={`${line.fiscalYear} ${line.source}`}>
              <td>{line.fiscalYear}</td>
              <td>{terms(`sources.${line.source}`)}</td>
              {columns.map(([name, behind]) => {
                const amount = formatYuan(line[name]);
                return <td key={name}>{behind ? <a href={address(line, behind)}>{amount}</a> : amount}</td>;
              })}
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
