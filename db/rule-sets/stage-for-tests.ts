import { connect } from "../client";
import { loadCast } from "../seed/load-cast";
import { loadRuleSet } from "../seed/rule-set";
import { testDatabase } from "../test-database";

/** A database with the cast and version 1 of the rule set; `as` runs as the owner with a person of the cast as the actor. */
export async function judgeStage() {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 2 });
  await loadCast(owner, { passwordHash: "none" });
  const people = new Map(
    (
      await owner<{ name: string; id: number; membershipId: number }[]>`
        select p.sign_in_name as name, p.id, min(m.id) as "membershipId"
        from person p join membership m on m.person_id = p.id group by p.id`
    ).map((row) => [row.name, row]),
  );
  const person = (name: string) => {
    const found = people.get(name);
    if (!found) throw new Error(`${name} is not of the cast`);
    return found;
  };
  const versionId = await loadRuleSet(owner);
  const close = async () => {
    await owner.end();
    await database.close();
  };
  return { database, owner, person, versionId, close };
}
export type JudgeStage = Awaited<ReturnType<typeof judgeStage>>;
