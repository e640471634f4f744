import { type Client, connect, type TransactionClient } from "../client";
import { loadCast } from "../seed/load-cast";
import { loadRuleSet } from "../seed/rule-set";
import { testDatabase } from "../test-database";

/** Who acts in a test of the judge: what open_work() sets for a transaction, said outright. */
export type StagedActor = { role: string; person: number; pairings?: string[]; county?: string; now?: string };

/** A database with the cast and version 1 of the rule set. */
export async function judgeStage() {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 2 });
  await loadCast(owner, { passwordHash: "none" });
  const people = new Map(
    (await owner<{ name: string; id: number }[]>`select sign_in_name as name, id from person`).map((row) => [
      row.name,
      row.id,
    ]),
  );
  const person = (name: string) => {
    const found = people.get(name);
    if (!found) throw new Error(`${name} is not of the cast`);
    return found;
  };
  const versionId = await loadRuleSet(owner);
  const app = connect(database.appUrl, { max: 2 });
  const close = async () => {
    await app.end();
    await owner.end();
    await database.close();
  };
  return { owner, app, person, versionId, as: actingOn(app), asJudge: judgingOn(owner), close };
}
export type JudgeStage = Awaited<ReturnType<typeof judgeStage>>;

/** Runs in one transaction of the application's role as an actor. */
const actingOn =
  (app: Client) =>
  async <T>(actor: StagedActor, run: (sql: TransactionClient) => Promise<T>): Promise<T> =>
    (await app.begin(async (sql) => {
      await sql`select set_config('counterpart.role', ${actor.role}, true),
        set_config('counterpart.person', ${String(actor.person)}, true),
        set_config('counterpart.pairings', ${(actor.pairings ?? []).join(",")}, true),
        set_config('counterpart.county', ${actor.county ?? ""}, true),
        set_config('counterpart.now', ${actor.now ?? ""}, true)`;
      return run(sql);
    })) as T;

/** Runs as the role that judges, which sees every record; nobody acts, but whoever is named. */
const judgingOn =
  (owner: Client) =>
  async <T>(run: (sql: TransactionClient) => Promise<T>, actor?: StagedActor): Promise<T> =>
    (await owner.begin(async (sql) => {
      const [judge] = await sql`select proowner::regrole::text as role from pg_proc where proname = 'judge_record'`;
      await sql`select set_config('counterpart.role', ${actor?.role ?? "auditor"}, true),
        set_config('counterpart.person', ${String(actor?.person ?? "")}, true)`;
      await sql.unsafe(`set local role ${judge?.role}`);
      return run(sql);
    })) as T;
