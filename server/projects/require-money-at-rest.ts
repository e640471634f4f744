import { fiscalYear } from "@/core/kernel/calendar";
import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import { lockMoney } from "../money/post-transfers";
import type { LockedProject } from "./lock-projects";

type Held = Record<"moving" | "unspent" | "reserved" | "inInstruments", bigint> &
  Record<"open" | "asked" | "running", number>;

/**
 * Locks the money of a project and refuses (on projectCode) while some of it is on its way, lies unspent or is reserved,
 * while a request for money, or to move it, is open, or an instrument has not been wound up: nothing may be left behind
 * by what ends.
 */
export async function requireMoneyAtRest(work: Work, row: LockedProject): Promise<void> {
  await lockMoney(work, [{ projectId: row.id, fiscalYear: fiscalYear(work.today) }]);
  const [held] = await work.sql<Held[]>`
    select coalesce(sum(credits - debits) filter (
        where kind in ('in_transit', 'passing_to_prefecture', 'passing_down', 'returning')), 0)::bigint as moving,
      coalesce(sum(credits - debits) filter (where kind in ('recipient', 'prefecture', 'county')), 0)::bigint as unspent,
      coalesce(sum(pending_debits), 0)::bigint as reserved,
      (select count(*)::integer from disbursement d where d.project_id = ${row.id}
        and d.state in ('requested', 'returned', 'approved')) as open,
      (select count(*)::integer from reallocation r where ${row.id} in (r.from_project_id, r.to_project_id)
        and r.state = 'asked') as asked,
      coalesce(sum(credits - debits) filter (
        where kind in ('capital', 'lent', 'claimed', 'exposed')), 0)::bigint as "inInstruments",
      (select count(*)::integer from instrument i where i.project_id = ${row.id} and i.state = 'running') as running
    from account where project_id = ${row.id}`;
  if (!held) throw new Error("an aggregate gave no row");
  const refuse = (code: string, amount: bigint) => invalid("projectCode", code, { amount: formatYuan(amount) });
  if (held.moving !== 0n) throw refuse("project.money_moving", held.moving);
  if (held.unspent !== 0n) throw refuse("project.money_unspent", held.unspent);
  if (held.reserved !== 0n) throw refuse("project.money_reserved", held.reserved);
  if (held.asked > 0) throw invalid("projectCode", "project.reallocation_open", { count: held.asked });
  if (held.inInstruments !== 0n) throw refuse("project.instrument_holds", held.inInstruments);
  if (held.running > 0) throw invalid("projectCode", "project.instrument_running", { count: held.running });
  if (held.open > 0) throw invalid("projectCode", "project.request_open", { count: held.open });
}
