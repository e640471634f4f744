import { addDays } from "@/core/kernel/calendar";
import { DomainError } from "@/core/kernel/domain-error";
import { isYear, monthSpan, type PeriodSpan, periodKey, yearSpan } from "@/core/periods/period-span";
import { type Client, connect } from "@/db/client";
import { castPairings, castPeople } from "@/db/seed/cast";
import { openWork, type Work } from "@/db/work";
import { askReopening } from "@/server/periods/ask-reopening";
import { closePeriod } from "@/server/periods/close-period";
import { grantReopening } from "@/server/periods/grant-reopening";

/** Whoever closes lately leaves a month and a half open. */
const OPEN_DAYS = 45;
/** No money of the demonstration is older. */
const FIRST_DAYS = 600;

/** The years that are over and then the months of the year under way, up to some weeks before the first start. */
function spansUntil(baseDate: string): PeriodSpan[] {
  const until = addDays(`${addDays(baseDate, -OPEN_DAYS).slice(0, 7)}-01`, -1);
  const [first, last] = [addDays(baseDate, -FIRST_DAYS), until].map((day) => Number(day.slice(0, 4))) as [
    number,
    number,
  ];
  const years = Array.from({ length: last - first }, (_, index) => yearSpan(first + index));
  const months = Array.from({ length: Number(until.slice(5, 7)) }, (_, index) => monthSpan(last, index + 1));
  return [...years, ...months];
}

/** How far the books of some offices of a pairing are closed: all spans, or the years only. */
type Plan = { pairing: string; offices: readonly string[]; far: "all" | "years" };

const plan: readonly Plan[] = castPairings.flatMap(({ id, east, west, counties }, index): Plan[] => {
  const ofCounties = counties.map((county) => `COUNTY-${county}`);
  if (index === 0) return [{ pairing: id, offices: [east, west, ...ofCounties], far: "all" }];
  if (index === 1) return [{ pairing: id, offices: [east, west, ...ofCounties.slice(0, 1)], far: "years" }];
  if (index === 2) return [{ pairing: id, offices: [east, ...ofCounties], far: "all" }];
  return [];
});

const nameOf = (officeCode: string) =>
  castPeople.find(({ memberships }) => memberships[0]?.officeCode === officeCode)?.signInName ?? "";

/**
 * Closes past years and months, each book as far as nothing waits to be dated into it; one reopening is asked for, one is
 * granted. Comes after everything else: nothing is dated into these periods any more.
 */
export async function closings(urls: { ownerUrl: string; appUrl: string }, baseDate: string, now: Date): Promise<void> {
  const owner = connect(urls.ownerUrl, { max: 1 });
  const app = connect(urls.appUrl, { max: 1, applicationName: "counterpart-seed" });
  try {
    const as = await actors(owner, app, now);
    const spans = spansUntil(baseDate);
    const years = spans.filter(isYear);
    const closed = new Map<string, number>();
    const closeAll = async (signInName: string, through: readonly PeriodSpan[], pairing?: string) => {
      for (const span of through) {
        const period = periodKey(span);
        const outcome = await as(signInName, (work) => closePeriod(work, { period, pairing })).catch(waiting);
        if (!outcome) return;
        closed.set(`${signInName} ${pairing ?? ""}`, outcome.periodId);
      }
    };
    for (const { pairing, offices, far } of plan)
      for (const office of offices) await closeAll(nameOf(office), far === "all" ? spans : years, pairing);
    await closeAll("zhao.min", years);
    await reopen(as, closed);
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

type As = <T>(signInName: string, run: (work: Work) => Promise<T>) => Promise<T>;

/** The western office of the first pairing gets a month back; that of the third has asked. */
async function reopen(as: As, closed: ReadonlyMap<string, number>): Promise<void> {
  const [first, , third] = castPairings;
  const granted = closed.get(`${nameOf(first?.west ?? "")} ${first?.id}`);
  const asked = closed.get(`${nameOf(third?.east ?? "")} ${third?.id}`);
  if (granted !== undefined) {
    const reason = "银行回单迟到，一笔到账须补记入该月。";
    await as("zhao.min", (work) => askReopening(work, { periodId: granted, reason }));
    await as("gao.yuan", (work) => grantReopening(work, { periodId: granted }));
  }
  if (asked !== undefined)
    await as("gao.yuan", (work) =>
      askReopening(work, { periodId: asked, reason: "一笔退回资金的到账日期有误，须更正。" }),
    );
}

/** An expenditure waits for confirmation: the book stays open from there on. */
function waiting(fault: unknown): null {
  if (fault instanceof DomainError && fault.errors[0]?.code === "constraint.period_nothing_waits") return null;
  throw fault;
}

async function actors(owner: Client, app: Client, now: Date): Promise<As> {
  const rows = await owner<{ name: string; id: number }[]>`
    select p.sign_in_name as name, min(m.id) as id from person p join membership m on m.person_id = p.id group by 1`;
  const ids = new Map(rows.map(({ name, id }) => [name, id]));
  return (signInName, run) =>
    openWork(app, { kind: "membership", membershipId: ids.get(signInName) ?? 0 }, run, { now });
}
