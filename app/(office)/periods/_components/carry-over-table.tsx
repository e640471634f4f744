import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { addressOf } from "@/core/kernel/asked-query";
import type { Language } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { type AgeClass, ageClasses, type ByAge } from "@/core/periods/age-class";
import type { CarryOverGroup, CarryOverGrouping } from "@/server/periods/sum-carry-over";

type Props = {
  periodId: number;
  by: CarryOverGrouping;
  rows: readonly CarryOverGroup[];
  sums: ByAge;
  nameOf: (pairingId: string) => string;
  locale: Language;
};

const figures = ["total", ...ageClasses] as const;

/** Carry-over by pairing, county or project, with its age; a name opens the next level, a figure its receipts. */
export function CarryOverTable({ periodId, by, rows, sums, nameOf, locale }: Props) {
  const t = useTranslations("periods.carry");
  const terms = useTranslations("terms");
  const label = (figure: (typeof figures)[number]) =>
    t("unit", { label: figure === "total" ? t("total") : terms(`ages.${figure}`) });
  const scope = ({ pairingId, countyCode, projectCode, source, fiscalYear }: CarryOverGroup) => ({
    pairing: pairingId,
    county: countyCode,
    project: projectCode,
    source,
    year: fiscalYear,
  });
  const heads = by === "project" ? ([t("project"), t("source"), t("year")] as const) : [t(by)];
  const figure = (row: CarryOverGroup, name: (typeof figures)[number]) => {
    const age: AgeClass | undefined = name === "total" ? undefined : name;
    if (row[name] === 0n) return "0.00";
    return <a href={addressOf(`/periods/${periodId}/receipts`, { ...scope(row), age })}>{formatYuan(row[name])}</a>;
  };
  return (
    <DataTable
      caption={t("title")}
      columns={[
        ...heads.map((each) => ({ label: each })),
        ...figures.map((each) => ({ label: label(each), kind: "number" as const })),
      ]}
      sums={[t("sum"), ...heads.slice(1).map(() => ""), ...figures.map((each) => formatYuan(sums[each]))]}
    >
      {rows.map((row) => (
        <tr key={Object.values(scope(row)).join(" ")}>
          {by === "project" ? (
            <>
              <td>
                {row.projectCode ? (
                  <a href={`/projects/${row.projectCode}`}>{`${row.projectCode} ${row.projectTitle}`}</a>
                ) : (
                  t("reallocating")
                )}
              </td>
              <td>{row.source ? terms(`account_sources.${row.source}`) : ""}</td>
              <td>{row.fiscalYear}</td>
            </>
          ) : (
            <td>
              <a href={addressOf(`/periods/${periodId}`, { pairing: row.pairingId, county: row.countyCode })}>
                {by === "pairing"
                  ? nameOf(row.pairingId)
                  : ((locale === "zh" ? row.countyZh : row.countyEn) ?? t("reallocating"))}
              </a>
            </td>
          )}
          {figures.map((name) => (
            <td key={name}>{figure(row, name)}</td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
