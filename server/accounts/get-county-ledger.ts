import type { CountyLedgerQuery } from "@/core/accounts/county-ledger-query";
import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** Money that came into the county, as its ledger keeps it. */
export type CountyReceipt = {
  /** Of the transfer, which is the voucher. */
  transferId: number;
  receivedOn: string;
  /** Of the pass-down that it confirms. */
  code: string;
  bankReference: string;
  /** In fen, and everything received until then in this year. */
  amount: bigint;
  total: bigint;
  projectCode: string;
  projectTitle: string;
  source: Source;
  fiscalYear: number;
  /** The document numbers of the commitments that the money rests on, each once. */
  documents: string[];
  /** When the project was approved. */
  approvedOn: string | null;
  /** Who signed for it in the county, and who handled the pass-down in the west. */
  signerZh: string;
  signerEn: string;
  personZh: string;
  personEn: string;
};

export type CountyLedger = {
  county: { code: string; nameZh: string; nameEn: string };
  year: number;
  receipts: CountyReceipt[];
  total: bigint;
};

/**
 * Everything that a county received in a year and that was not undone, in the order of receipt: date, document, amount,
 * project, basis, signer and handler. Throws not_found for what is no county.
 */
export async function getCountyLedger(work: Work, query: CountyLedgerQuery): Promise<CountyLedger> {
  const { sql } = work;
  const year = query.year ?? Number(work.today.slice(0, 4));
  const lastDay = `${year}-12-31`;
  const [county] = await sql<CountyLedger["county"][]>`
    select code, name_zh as "nameZh", name_en as "nameEn" from division
    where code = ${query.county} and level = 'county'
    order by (valid_from <= ${lastDay} and (valid_to is null or ${lastDay} < valid_to)) desc, valid_from desc limit 1`;
  if (!county) throw notFound();
  const receipts = await sql<CountyReceipt[]>`
    select t.id::integer as "transferId", d.confirmed_on as "receivedOn", d.code, d.bank_reference as "bankReference",
      t.amount, (sum(t.amount) over (order by d.confirmed_on, t.id))::bigint as total, p.code as "projectCode",
      p.title as "projectTitle", d.source, d.fiscal_year as "fiscalYear", p.approved_on as "approvedOn",
      array(select distinct c.document_number from commitment c where c.project_id = d.project_id
        and c.source = d.source and c.fiscal_year = d.fiscal_year order by 1) as documents,
      s.name_zh as "signerZh", s.name_en as "signerEn", w.name_zh as "personZh", w.name_en as "personEn"
    from pass_down d
    join transfer t on t.subject = 'pass_down' and t.subject_id = d.id and t.kind = 'pass_down_receipt'
      and not exists (select 1 from transfer undone where undone.reverses_id = t.id)
    join project p on p.id = d.project_id
    join person s on s.id = d.confirmed_by
    join person w on w.id = d.passed_by
    where d.county_code = ${query.county} and d.confirmed_on between ${`${year}-01-01`} and ${lastDay}
    order by d.confirmed_on, t.id`;
  return { county, year, receipts: [...receipts], total: receipts.at(-1)?.total ?? 0n };
}
