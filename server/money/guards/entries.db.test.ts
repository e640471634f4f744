import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TransferEntry } from "../post-transfers";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { roleNamed } from "./attempt-for-tests";

/** What the functions of the ledger refuse by name, each with an entry that nothing else is wrong with. */
let stage: MoneyStage;
let projectId: number;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  projectId = await newProject(stage);
});
const { entry, post, one, outcome } = poster(
  () => stage,
  () => projectId,
);
const east = people.approver;
const refused = async (guard: string, person: string, ...entries: TransferEntry[]) =>
  expect(await outcome(person, ...entries)).toBe(`constraint.${guard}`);

describe("an entry is refused by", () => {
  it("read_entries.ledger_key_given", async () => {
    await refused("ledger_key_given", east, entry("commitment", 1n, { key: "" }));
    await refused("ledger_key_given", east, entry("commitment", 1n, { key: "k".repeat(201) }));
  });

  it("read_entries.ledger_kind_known", () =>
    refused("ledger_kind_known", east, entry("commitment", 1n, { kind: "gift" as "commitment" })));

  it("read_entries.ledger_project_in_scope", async () => {
    for (const person of [people.foreignEast, "song.ping"])
      await refused("ledger_project_in_scope", person, entry("commitment", 1n));
    await refused("ledger_project_in_scope", east, entry("commitment", 1n, { projectId: 999_999 }));
    await refused("ledger_project_in_scope", east, entry("commitment", 1n, { projectId: undefined, pairingId: "P01" }));
    await refused("ledger_project_in_scope", east, entry("pledge", 1n, { projectId }));
    await refused("ledger_project_in_scope", people.foreignEast, entry("pledge", 1n));
    await refused("ledger_project_in_scope", people.neighbour, entry("returning", 1n));
  });

  it("read_entries.ledger_actor_may_post", async () => {
    await refused("ledger_actor_may_post", people.west, entry("commitment", 1n));
    await refused("ledger_actor_may_post", people.auditor, entry("commitment", 1n));
  });

  it("read_entries.transfer_amount_positive", () =>
    refused("transfer_amount_positive", east, entry("commitment", 0n, { valueDate: "2099-01-01" })));

  it("read_entries.ledger_not_in_future", () =>
    refused("ledger_not_in_future", east, entry("commitment", 1n, { valueDate: "2099-01-01" })));

  it("read_entries.ledger_period_open", async () => {
    const dated = entry("commitment", 1n, { valueDate: "2024-03-31" });
    const before = await one(east, dated);
    const close = (book: string, person: string, month: string) =>
      stage.as(
        person,
        (work) => work.sql`
          insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
          values (${book}, ${book === "national" ? null : "P01"}, ${book === "county" ? "150125" : null},
            ${`${month}-01`}, (${`${month}-01`}::date + interval '1 month - 1 day')::date, actor_person())`,
      );
    await close("east", east, "2024-03");
    await refused("ledger_period_open", east, entry("commitment", 1n, { valueDate: "2024-03-01" }));
    await refused("ledger_period_open", people.sender, entry("sending", 1n, { valueDate: "2024-03-31" }));
    expect(await one(east, dated)).toBe(before);
    const undo = { reverses: before, reason: "r" };
    await refused("ledger_period_open", east, entry("reversal", 1n, { ...undo, valueDate: "2024-03-31" }));
    // Before and after it, and in the books of another side, there is room.
    await post(
      east,
      entry("sending", 2n, { valueDate: "2024-02-29" }),
      entry("sending", 2n, { valueDate: "2024-04-01" }),
    );
    await post(people.west, entry("receipt", 3n, { valueDate: "2024-03-15" }));
    await post(people.west, entry("pass_down", 3n));
    await close("county", people.county, "2024-03");
    await refused("ledger_period_open", people.county, entry("pass_down_receipt", 1n, { valueDate: "2024-03-15" }));
    await close("national", people.reviewer, "2024-01");
    await refused("ledger_period_open", people.west, entry("receipt", 1n, { valueDate: "2024-01-15" }));
  });

  it("read_entries.ledger_resolves_pending", async () => {
    const posted = await one(east, entry("commitment", 10n));
    await refused("ledger_resolves_pending", east, entry("fulfilment", 10n));
    await refused("ledger_resolves_pending", east, entry("release", 10n, { resolves: 999_999 }));
    await refused("ledger_resolves_pending", east, entry("fulfilment", 10n, { resolves: posted }));
    await refused("ledger_resolves_pending", east, entry("commitment", 10n, { resolves: posted }));
  });

  it("read_entries.ledger_reverses_posted", async () => {
    const sending = await one(east, entry("sending", 10n));
    const undo = { reverses: sending, reason: "r" };
    await refused("ledger_reverses_posted", east, entry("reversal", 10n, { reason: "r" }));
    await refused("ledger_reverses_posted", east, entry("reversal", 10n, { ...undo, reason: undefined }));
    await refused("ledger_reverses_posted", east, entry("sending", 10n, { reverses: sending }));
    const reversal = await one(east, entry("reversal", 10n, undo));
    await refused("ledger_reverses_posted", east, entry("reversal", 10n, { ...undo, reverses: reversal }));
  });

  it("read_entries.ledger_actor_may_reverse", async () => {
    const sending = await one(east, entry("sending", 10n));
    const undo = entry("reversal", 10n, { reverses: sending, reason: "r" });
    for (const person of [people.west, people.county]) await refused("ledger_actor_may_reverse", person, undo);
  });

  it("read_entries.ledger_same_as_original", async () => {
    await post(east, entry("commitment", 100n));
    const held = await one(east, entry("reservation", 60n));
    for (const change of [{ amount: 59n }, { subjectId: 2 }, { subject: "other" }, { fiscalYear: 2025 }])
      await refused("ledger_same_as_original", people.sender, entry("fulfilment", 60n, { resolves: held, ...change }));
    const sending = await one(east, entry("sending", 10n));
    const undo = { reverses: sending, reason: "r", amount: 9n };
    await refused("ledger_same_as_original", east, entry("reversal", 10n, undo));
    await refused("ledger_same_as_original", east, entry("reversal", 10n, { ...undo, source: "donation" }));
  });

  it("read_entries.ledger_confirmed_by_another", async () => {
    await post(east, entry("commitment", 100n));
    const held = await one(east, entry("reservation", 60n));
    await refused("ledger_confirmed_by_another", east, entry("fulfilment", 60n, { resolves: held }));
    await post(people.sender, entry("fulfilment", 60n, { resolves: held }));
  });

  it.each([
    ["read_entries.ledger_within_one_ledger", "ledger = 'cash'"],
    ["read_entries.ledger_in_one_currency", "currency = 'USD'"],
  ])("%s", async (guard, change) => {
    await post(east, entry("commitment", 100n));
    await stage.owner.unsafe(`
      alter table account disable trigger account_fixed;
      update account set ${change} where project_id = ${projectId} and kind = 'committed';
      alter table account enable always trigger account_fixed`);
    await refused(guard.replace("read_entries.", ""), east, entry("commitment", 1n));
  });
});

describe("a posting is refused by", () => {
  it("post_transfers.transfer_key_changed", async () => {
    const first = entry("commitment", 10n);
    await post(east, first);
    await refused("transfer_key_changed", east, first, entry("commitment", 1n));
  });

  it("posted_before.transfer_key_changed", async () => {
    const first = entry("commitment", 10n);
    await post(east, first);
    for (const change of [
      { amount: 9n },
      { valueDate: "2026-01-14" },
      { subjectId: 2 },
      { source: "donation" as const },
    ])
      await refused("transfer_key_changed", east, { ...first, ...change });
    await refused("transfer_key_changed", people.sender, first);
  });

  it("post_transfers.ledger_rows_touched", async () => {
    await post(east, entry("commitment", 10n));
    const ledger = await roleNamed(stage.owner, "ledger");
    const policy = `create policy blind on account as restrictive for update to ${ledger} using (kind <> 'committed')`;
    await stage.owner.unsafe(policy);
    try {
      await refused("ledger_rows_touched", east, entry("commitment", 10n));
    } finally {
      await stage.owner`drop policy blind on account`;
    }
  });
});
