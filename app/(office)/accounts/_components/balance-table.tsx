import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { formatWan } from "@/core/kernel/money";
import type { Figure } from "@/core/money/figures";
import type { AccountKind } from "@/core/money/transfer-kinds";
import type { MoneyPosition } from "@/server/accounts/money-position";

/** The figures of a position in the order of the money's way, and the accounts behind each. */
const places: readonly [keyof MoneyPosition, { kind: AccountKind } | { figure: Figure }][] = [
  ["committed", { kind: "donor_promise" }],
  ["promised", { kind: "committed" }],
  ["reserved", { kind: "committed" }],
  ["sent", { kind: "fulfilled" }],
  ["inTransit", { kind: "in_transit" }],
  ["withRecipient", { kind: "recipient" }],
  ["passingDown", { figure: "passing_down" }],
  ["withPrefecture", { kind: "prefecture" }],
  ["withCounty", { kind: "county" }],
  ["spent", { kind: "spent" }],
  ["returning", { kind: "returning" }],
];

type Row = MoneyPosition & { key: string; name: string; pairing: string; county?: string };
type Props = { title: string; id: string; first: string; year: number | undefined; rows: readonly Row[] };

/** Where the money stands, a row a pairing or county; each figure opens the transfers behind it. */
export function BalanceTable({ title, id, first, year, rows }: Props) {
  const t = useTranslations("accounts");
  const sum = (place: keyof MoneyPosition) => formatWan(rows.reduce((total, row) => total + row[place], 0n));
  return (
    <Section title={title} id={id}>
      <DataTable
        caption={title}
        columns={[
          { label: first },
          ...places.map(([place]) => ({ label: t(`columns.${place}`), kind: "number" as const })),
        ]}
        sums={[t("sum"), ...places.map(([place]) => sum(place))]}
      >
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.county ? <a href={`/counties/${row.county}/ledger`}>{row.name}</a> : row.name}</td>
            {places.map(([place, behind]) => (
              <td key={place}>
                <a
                  href={addressOf("/accounts/statement", { ...behind, pairing: row.pairing, county: row.county, year })}
                >
                  {formatWan(row[place])}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
