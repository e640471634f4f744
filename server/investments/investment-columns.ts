import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

export type ListedInvestment = {
  id: number;
  code: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  enterpriseName: string;
  uscc: string;
  description: string;
  /** In fen: as agreed, as paid, and taxes. Three figures that are never added up. */
  agreed: bigint;
  paid: bigint;
  taxes: bigint;
  agreedOn: string;
  documentNumber: string;
  registeredByZh: string;
  registeredByEn: string;
  /** The day on which it was reversed: it was never agreed. */
  withdrawnOn: string | null;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of a ListedInvestment over rows of `investment r`, and what they are joined from. Wrapped, as fragments must be. */
export const investmentColumns = ({ sql }: Work): { columns: Fragment; joins: Fragment } => ({
  columns: sql`
    r.id, r.code, r.pairing_id as "pairingId", r.county_code as "countyCode",
    coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn",
    r.enterprise_name as "enterpriseName", r.uscc, r.description, r.amount as agreed,
    coalesce(paid.investment, 0)::bigint as paid, coalesce(paid.tax, 0)::bigint as taxes, r.agreed_on as "agreedOn",
    r.document_number as "documentNumber", w.name_zh as "registeredByZh", w.name_en as "registeredByEn",
    r.withdrawn_on as "withdrawnOn"`,
  joins: sql`
    join person w on w.id = r.registered_by
    left join division v on v.code = r.county_code and v.valid_from <= r.agreed_on
      and (v.valid_to is null or r.agreed_on < v.valid_to)
    left join lateral (
      select sum(amount) filter (where kind = 'investment') as investment, sum(amount) filter (where kind = 'tax') as tax
      from investment_payment where investment_id = r.id and withdrawn_on is null) paid on true`,
});
