import { connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { nextCode } from "../next-code";

/** A database with the cast and version 1 of the rule set, where tests judge projects of Beijing in Wuchuan. */
export async function ruleStage() {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await loadCast(owner, { passwordHash: "none" });
  const members = await owner<{ name: string; id: number; personId: number }[]>`
    select p.sign_in_name as name, min(m.id) as id, p.id as "personId"
    from person p join membership m on m.person_id = p.id group by p.id`;
  const member = (name: string) => {
    const found = members.find((each) => each.name === name);
    if (!found) throw new Error(`${name} is not of the cast`);
    return found;
  };
  const client = connect(database.appUrl, { max: 4 });

  /** Runs as a person of the cast, in the office that comes first. */
  const as = <T>(person: string, run: (work: Work) => Promise<T>, options: { now?: Date } = {}) =>
    openWork(client, { kind: "membership", membershipId: member(person).id }, run, options);

  const close = async () => {
    await client.end();
    await owner.end();
    await database.close();
  };
  return { owner, client, as, close };
}
export type RuleStage = Awaited<ReturnType<typeof ruleStage>>;

type Faulty = { id: number; code: string };

/** A project that breaks rules: no policy line, nobody who benefits, no target. Gives its id and code. */
export async function faultyProject(work: Work, state: "draft" | "submitted" = "draft"): Promise<Faulty> {
  const code = await nextCode(work, "P");
  const [project] = await work.sql<{ id: number }[]>`
    insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, title, strand, category,
      budget_total, registered_by, start_year)
    values (${code}, 'P01', '150125', '110000', '150000', ${state}, '武川县饮水安全工程', 'government_aid', 'water',
      500000000, ${work.actor.personId}, 2026) returning id`;
  const id = project?.id as number;
  await work.sql`
    insert into project_version (project_id, version, state, title, summary, strand, category, starts_on, ends_on,
      budget_total, created_by)
    values (${id}, 1, ${state}, '武川县饮水安全工程', '打井与管网', 'government_aid', 'water', '2026-01-01', '2027-12-31',
      500000000, ${work.actor.personId})`;
  return { id, code };
}
