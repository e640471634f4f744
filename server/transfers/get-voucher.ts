import { inChineseCapitals } from "@/core/kernel/chinese-capitals";
import { type Act, type Signature, voucherSigners } from "@/core/money/voucher-signers";
import type { Work } from "@/db/work";
import type { AccountHead } from "../accounts/account-columns";
import { getAccount } from "../accounts/get-account";
import { isoInstant } from "../instant";
import { getTransfer } from "./get-transfer";
import type { ListedTransfer } from "./transfer-columns";

/** A person's act that stands for a signature. */
export type Signer = Act & {
  personZh: string;
  personEn: string;
  officeZh: string | null;
  officeEn: string | null;
};

export type Voucher = {
  transfer: ListedTransfer;
  /** Where the money went out and where it came in. */
  debit: AccountHead;
  credit: AccountHead;
  /** 人民币大写 */
  amountInCapitals: string;
  signers: Record<Signature, Signer | null>;
  /** How many papers are attached to the record. */
  papers: number;
};

/** The voucher of a transfer: the amount in words, both accounts, and who prepared, checked and approved it. Throws not_found. */
export async function getVoucher(work: Work, { id }: { id: number }): Promise<Voucher> {
  const transfer = await getTransfer(work, { id });
  const [debit, credit, acts, papers] = await Promise.all([
    getAccount(work, { id: transfer.debitAccount }),
    getAccount(work, { id: transfer.creditAccount }),
    readActs(work, transfer),
    countPapers(work, id),
  ]);
  const signers = voucherSigners(transfer, acts);
  const poster: Signer = {
    ...{ subject: "transfer", verb: transfer.reversesId === null ? "posted" : "reversed", at: transfer.recordedAt },
    ...{ personZh: transfer.personZh, personEn: transfer.personEn, officeZh: null, officeEn: null },
  };
  return {
    transfer,
    debit,
    credit,
    amountInCapitals: inChineseCapitals(transfer.amount),
    signers: { ...signers, maker: signers.maker ?? poster },
    papers,
  };
}

/** What was done with the transfer's record, and with its project by those who approve. */
async function readActs({ sql }: Work, { id }: ListedTransfer): Promise<Signer[]> {
  const rows = await sql<Signer[]>`
    select e.subject, e.verb, e.happened_at as at, w.name_zh as "personZh", w.name_en as "personEn",
      o.name_zh as "officeZh", o.name_en as "officeEn"
    from transfer t
    cross join lateral (
      select * from event where subject = t.subject and subject_id = t.subject_id
      union all
      select * from event where subject = 'project' and subject_id = t.project_id and verb = 'approved') e
    join person w on w.id = e.person_id
    left join office o on o.id = e.office_id
    where t.id = ${id} order by e.id`;
  return rows.map((row) => ({ ...row, at: isoInstant(row.at) }));
}

async function countPapers({ sql }: Work, id: number): Promise<number> {
  const [counted] = await sql<{ count: number }[]>`
    select count(*)::integer as count from transfer t join paper p on p.subject = t.subject and p.subject_id = t.subject_id
    where t.id = ${id}`;
  return counted?.count ?? 0;
}
