import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { Role } from "@/core/kernel/roles";
import { mayReverse } from "@/core/money/reversible";
import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import { RecordLink, recordAddress } from "./record-link";
import { TransferState } from "./transfer-state";

export type StatementRow = {
  id: number;
  kind: TransferKind;
  state: "posted" | "pending" | "released";
  amount: bigint;
  from: AccountKind;
  to: AccountKind;
  projectCode: string;
  projectTitle: string;
  valueDate: string;
  recordedAt: string;
  personZh: string;
  personEn: string;
  subject: string;
  subjectCode: string | null;
  bankReference: string | null;
  reversesId: number | null;
  reversedById: number | null;
  resolvesId: number | null;
  resolvedById: number | null;
  resolvedAs: "posted" | "released" | null;
  balance: bigint | null;
};

type Props = {
  caption: string;
  rows: readonly StatementRow[];
  /** The kind of account that the statement is of: then a transfer goes out of it or comes in; else from and to. */
  of: AccountKind | null;
  /** What went out and in altogether, in fen; only of a kind or an account. */
  sums: { debits: bigint; credits: bigint } | null;
  /** Whether the rows have the balance of one account after them. */
  withBalance: boolean;
  /** Whether the rows are of several projects. */
  withProject: boolean;
  locale: Language;
  role: Role;
};

const label = (name: string, kind?: "number" | "code") => ({ name, ...(kind ? { kind } : {}) });

/** The transfers of a statement, newest first: when it happened and when it was recorded, out and in, who, which record. */
export function StatementTable({ caption, rows, of, sums, withBalance, withProject, locale, role }: Props) {
  const t = useTranslations("accounts.statement");
  const columns = [
    label("value_date", "code"),
    label("recorded_at", "code"),
    label("kind"),
    ...(withProject ? [label("project", "code")] : []),
    label("record", "code"),
    ...(of ? [label("other"), label("debit", "number"), label("credit", "number")] : []),
    ...(of ? [] : [label("from"), label("to"), label("amount", "number")]),
    ...(withBalance ? [label("balance", "number")] : []),
    label("by"),
    label("reference"),
    label("state", "code"),
  ];
  const total: Record<string, string> = sums
    ? {
        value_date: t("sum"),
        debit: formatYuan(sums.debits),
        credit: formatYuan(sums.credits),
        balance: formatYuan(sums.credits - sums.debits),
      }
    : {};
  return (
    <DataTable
      caption={caption}
      columns={columns.map(({ name, ...kind }) => ({ label: t(name), ...kind }))}
      sums={sums ? columns.map(({ name }) => total[name] ?? "") : undefined}
    >
      {rows.map((row) => (
        <Row key={row.id} {...{ row, of, withBalance, withProject, locale, role }} />
      ))}
    </DataTable>
  );
}

type RowProps = Omit<Props, "caption" | "rows" | "sums"> & { row: StatementRow };

function Row({ row, of, withBalance, withProject, locale, role }: RowProps) {
  const kinds = useTranslations("terms.transfer_kinds");
  const format = useFormatter();
  return (
    <tr>
      <td>{row.valueDate}</td>
      <td>{format.dateTime(new Date(row.recordedAt), "instant")}</td>
      <td>{kinds(row.kind)}</td>
      {withProject ? (
        <td>
          <a href={`/projects/${row.projectCode}`} title={row.projectTitle}>
            {row.projectCode}
          </a>
        </td>
      ) : null}
      <td>
        <RecordLink subject={row.subject} code={row.subjectCode} projectCode={row.projectCode} />
      </td>
      <Sides row={row} of={of} />
      {withBalance ? <td>{row.balance === null ? "—" : formatYuan(row.balance)}</td> : null}
      <td>{textIn(locale, row, "person")}</td>
      <td>{row.bankReference ?? "—"}</td>
      <td>
        <TransferState
          transfer={row}
          page={recordAddress(row.subject, row.subjectCode ?? "", row.projectCode)}
          mayReverse={mayReverse(role, row)}
        />
      </td>
    </tr>
  );
}

/** Out of or into the account of the statement; or both accounts, when it is of no one kind. */
function Sides({ row, of }: { row: StatementRow; of: AccountKind | null }) {
  const accounts = useTranslations("terms.account_kinds");
  const amount = formatYuan(row.amount);
  if (of === null) {
    return (
      <>
        <td>{accounts(row.from)}</td>
        <td>{accounts(row.to)}</td>
        <td>{amount}</td>
      </>
    );
  }
  return (
    <>
      <td>{accounts(row.from === of ? row.to : row.from)}</td>
      <td>{row.from === of ? amount : ""}</td>
      <td>{row.from === of ? "" : amount}</td>
    </>
  );
}
