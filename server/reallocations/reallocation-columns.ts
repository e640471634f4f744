import type { PendingQuery, Row } from "postgres";
import type { Source } from "@/core/kernel/fund-terms";
import type { ReallocationState } from "@/core/reallocations/reallocation-life";
import type { Work } from "@/db/work";

export type ListedReallocation = {
  id: number;
  code: string;
  state: ReallocationState;
  fromCode: string;
  fromTitle: string;
  toCode: string;
  toTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  reason: string;
  askedById: number;
  askedByZh: string;
  askedByEn: string;
  askedOn: string;
  decidedByZh: string | null;
  decidedByEn: string | null;
  decidedOn: string | null;
  decisionReason: string | null;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of a ListedReallocation over rows of `reallocation r`, and what they are joined from. Wrapped, as fragments must be. */
export const reallocationColumns = ({ sql }: Work): { columns: Fragment; joins: Fragment } => ({
  columns: sql`
    r.id, r.code, r.state, f.code as "fromCode", f.title as "fromTitle", t.code as "toCode", t.title as "toTitle",
    r.pairing_id as "pairingId", r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
    coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.amount, r.reason,
    r.asked_by as "askedById", a.name_zh as "askedByZh", a.name_en as "askedByEn", r.asked_on as "askedOn",
    d.name_zh as "decidedByZh", d.name_en as "decidedByEn", r.decided_on as "decidedOn",
    r.decision_reason as "decisionReason"`,
  joins: sql`
    join project f on f.id = r.from_project_id
    join project t on t.id = r.to_project_id
    join person a on a.id = r.asked_by
    left join person d on d.id = r.decided_by
    left join division v on v.code = r.county_code and v.valid_from <= r.asked_on
      and (v.valid_to is null or r.asked_on < v.valid_to)`,
});
