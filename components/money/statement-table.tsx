import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { Role } from "@/core/kernel/roles";
import { mayReverse } from "@/core/money/reversible";
import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import { RecordLink } from "./record-link";
import { TransferState } from "./transfer-state";

export type StatementRow = {
  id: number;
  kind: TransferKind;
  state: "posted" | "pending" | "released";
  amount: bigint;
  from: AccountKind;
  to: AccountKind;
  projectCode: string | null;
  holderZh: string;
  holderEn: string;
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
  /** Of the statement's account right after the transfer, in fen; only in the statement of one account. */
  balance?: bigint;
  /** What it counts for the figure asked for, with its sign, in fen; null where none is. */
  counted?: bigint | null;
};

type Sums = {
  /** What went out of the account and came in altogether, in fen. */
  debits?: bigint;
  credits?: bigint;
  balance?: bigint;
  /** What all rows add up to where there is no such account. */
  amount?: bigint;
};

type Props = {
  caption: string;
  rows: readonly StatementRow[];
  /** The kind of account that the statement is of: then a transfer goes out of it or comes in; else from and to. */
  of: AccountKind | null;
  sums: Sums | null;
  /** The balance before the oldest row, in fen; given when each row has one. */
  broughtForward?: bigint;
  /** Whether the rows are of several projects, counties or pairings. */
  withHolder: boolean;
  locale: Language;
  role: Role;
};

type Name =
  | "value_date"
  | "recorded_at"
  | "kind"
  | "project"
  | "record"
  | "other"
  | "debit"
  | "credit"
  | "balance"
  | "from"
  | "to"
  | "amount"
  | "by"
  | "reference"
  | "state";
const label = (name: Name, kind?: "number" | "code") => ({ name, ...(kind ? { kind } : {}) });

/** The columns of a statement in their order; at most twelve. */
function columnsOf({ of, withHolder, broughtForward }: Props) {
  return [
    label("value_date", "code"),
    label("recorded_at", "code"),
    label("kind"),
    ...(withHolder ? [label("project")] : []),
    label("record", "code"),
    ...(of ? [label("other"), label("debit", "number"), label("credit", "number")] : []),
    ...(of ? [] : [label("from"), label("to"), label("amount", "number")]),
    ...(broughtForward === undefined ? [] : [label("balance", "number")]),
    label("by"),
    label("reference"),
    label("state", "code"),
  ];
}

/** The transfers of a statement, newest first: when it happened and was recorded, its kind, which opens its voucher, out and in. */
export function StatementTable(props: Props) {
  const t = useTranslations("accounts.statement");
  const { caption, rows, sums, broughtForward } = props;
  const columns = columnsOf(props);
  const cells = (values: Partial<Record<Name, string>>) => columns.map(({ name }) => values[name] ?? "");
  const yuan = (amount: bigint | undefined) => (amount === undefined ? "" : formatYuan(amount));
  return (
    <DataTable
      caption={caption}
      columns={columns.map(({ name, ...kind }) => ({ label: t(name), ...kind }))}
      sums={
        sums
          ? cells({
              value_date: t("sum"),
              debit: yuan(sums.debits),
              credit: yuan(sums.credits),
              balance: yuan(sums.balance),
              amount: yuan(sums.amount),
            })
          : undefined
      }
    >
      {rows.map((row) => (
        <Row key={row.id} {...props} row={row} />
      ))}
      {broughtForward === undefined ? null : (
        <tr>
          {cells({ kind: t("brought_forward"), balance: formatYuan(broughtForward) }).map((cell, n) => (
            <td key={columns[n]?.name}>{cell}</td>
          ))}
        </tr>
      )}
    </DataTable>
  );
}

function Row({ row, of, broughtForward, withHolder, locale, role }: Props & { row: StatementRow }) {
  const kinds = useTranslations("terms.transfer_kinds");
  const format = useFormatter();
  return (
    <tr>
      <td>{row.valueDate}</td>
      <td>{format.dateTime(new Date(row.recordedAt), "instant")}</td>
      <td>
        <a href={`/transfers/${row.id}`}>{kinds(row.kind)}</a>
      </td>
      {withHolder ? (
        <td>
          {row.projectCode ? (
            <a href={`/projects/${row.projectCode}`} title={textIn(locale, row, "holder")}>
              {row.projectCode}
            </a>
          ) : (
            textIn(locale, row, "holder")
          )}
        </td>
      ) : null}
      <td>
        <RecordLink subject={row.subject} code={row.subjectCode} projectCode={row.projectCode} />
      </td>
      <Sides row={row} of={of} />
      {broughtForward === undefined ? null : <td>{row.balance === undefined ? "—" : formatYuan(row.balance)}</td>}
      <td>{textIn(locale, row, "person")}</td>
      <td>{row.bankReference ?? "—"}</td>
      <td>
        <TransferState transfer={row} mayReverse={mayReverse(role, row)} />
      </td>
    </tr>
  );
}

/** Out of or into the account of the statement; or both accounts, when it is of no one kind. */
function Sides({ row, of }: { row: StatementRow; of: AccountKind | null }) {
  const accounts = useTranslations("terms.account_kinds");
  const amount = formatYuan(of === null ? (row.counted ?? row.amount) : row.amount);
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
