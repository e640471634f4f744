import { sql } from "drizzle-orm";
import type { Moment, Subject } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import type { Blocked } from "../command";

/**
 * Judges one record by every rule of the version in force today, keeps the judgement and raises or closes its flags.
 * Returns the blocking rules, or null when nothing stands in the way. Call it before the change, after lock_money()
 * when money follows, and return its answer: the transaction must commit for the flags to stay.
 */
export async function judgeAtGate(work: Work, subject: Subject, id: number, moment: Moment): Promise<Blocked | null> {
  const rows = (await work.tx.execute(sql`
    select v.rule_code as rule, v.verdict, v.flag_code as "flagCode"
    from judge_record(${subject}, ${id}, ${moment}, ${work.today}::date) v
    where v.weight = 'block' and not v.waived order by v.rule_code`)) as unknown as Blocked["blocked"];
  return rows.length > 0 ? { blocked: [...rows] } : null;
}
