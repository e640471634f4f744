import { type Client, connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { hashPassword } from "../people/hash-password";

export const CAST_PASSWORD = "nine-lives-of-a-cat";

/** A database with the cast, for tests of people, sessions and tokens. */
export type PeopleStage = {
  database: TestDatabase;
  /** Owns the database: past every policy of what it loads itself. */
  owner: Client;
  client: Client;
  /** Runs as a person of the cast in the first membership, or in the one named by its office. */
  as<T>(signInName: string, run: (work: Work) => Promise<T>, officeCode?: string): Promise<T>;
  membershipOf(signInName: string, officeCode?: string): Promise<number>;
  personOf(signInName: string): Promise<number>;
  close(): Promise<void>;
};

export async function peopleStage(): Promise<PeopleStage> {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await loadCast(owner, { passwordHash: await hashPassword(CAST_PASSWORD) });
  const client = connect(database.appUrl, { max: 4 });
  const one = async (column: "id" | "person_id", signInName: string, officeCode: string | null) => {
    const [row] = await owner`select membership.id, membership.person_id from membership
      join person on person.id = membership.person_id join office on office.id = membership.office_id
      where sign_in_name = ${signInName} and ended_at is null and (${officeCode}::text is null or office.code = ${officeCode})
      order by membership.id limit 1`;
    if (!row) throw new Error(`${signInName} holds no membership`);
    return row[column] as number;
  };
  const membershipOf = (signInName: string, officeCode?: string) => one("id", signInName, officeCode ?? null);
  return {
    database,
    owner,
    client,
    membershipOf,
    personOf: (signInName) => one("person_id", signInName, null),
    async as(signInName, run, officeCode) {
      const membershipId = await membershipOf(signInName, officeCode);
      return openWork(client, { kind: "membership", membershipId }, run);
    },
    async close() {
      await Promise.all([owner.end(), client.end()]);
      await database.close();
    },
  };
}
