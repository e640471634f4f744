import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { type Refusal, refusalOf } from "./attempt-for-tests";

/** Apart, because without this key nothing can be posted at all. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it("account.account_once: a holder has one account of a kind, source, year and currency", async () => {
  const owner = connect(database.ownerUrl, { max: 1 });
  const attempt = (currency: string) =>
    refusalOf(owner, async (transaction) => {
      for (const each of ["CNY", currency])
        await transaction`insert into account (ledger, kind, pairing_id, source, fiscal_year, currency, overdraft_allowed)
          values ('promise', 'pledged', 'P01', 'donation', 2026, ${each}, false)`;
    });
  expect(await attempt("USD")).toBeNull();
  expect(((await attempt("CNY")) as Refusal | null)?.constraint_name).toBe("account_once");
  await owner.end();
});
