import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/core/kernel/roles";
import { type TransferKind, transferKinds } from "@/core/money/transfer-kinds";
import type { TransferEntry } from "./post-transfers";
import { newProject, poster } from "./posting-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

let stage: MoneyStage;
let projectId: number;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  projectId = await newProject(stage);
});
const { entry, post, one, outcome, balance } = poster(
  () => stage,
  () => projectId,
);

const actors: Partial<Record<Role, string>> = {
  eastern_coordinator: people.approver,
  western_coordinator: people.west,
  county_officer: people.county,
  central_reviewer: people.reviewer,
  auditor: people.auditor,
  system_administrator: "song.ping",
  security_administrator: "tang.ning",
};
const foreigners = { eastern_coordinator: people.foreignEast, western_coordinator: people.foreignWest };

describe("who may post", () => {
  const kinds = Object.entries(transferKinds) as [TransferKind, { roles: readonly Role[] }][];

  it.each(kinds)("%s is posted by its roles alone", async (kind, { roles }) => {
    for (const [role, person] of Object.entries(actors) as [Role, string][]) {
      const found = await outcome(person, entry(kind, 1n));
      const seesNothing = role.endsWith("administrator");
      if (roles.includes(role)) expect(found, role).not.toMatch(/may_post|in_scope/);
      else if (kind === "reversal" && !seesNothing) expect(found, role).toBe("constraint.ledger_reverses_posted");
      else expect(found, role).toBe(`constraint.ledger_${seesNothing ? "project_in_scope" : "actor_may_post"}`);
    }
  });

  it.each(kinds)("%s is not posted for another province or county", async (kind) => {
    const outsiders = [...Object.values(foreigners), people.foreignCounty, people.neighbour];
    for (const person of outsiders)
      expect(await outcome(person, entry(kind, 1n))).toBe("constraint.ledger_project_in_scope");
  });

  it("not by somebody without a work, and never past the ledger", async () => {
    await expect(stage.client`select * from post_transfers('[]'::jsonb)`).resolves.toEqual([]);
    const row = [{ ...entry("commitment", 1n), amount: "1", project_id: projectId }];
    await expect(stage.client`select * from post_transfers(${JSON.stringify(row)}::text::jsonb)`).rejects.toMatchObject(
      { constraint_name: "ledger_project_in_scope" },
    );
    const direct = (statement: string) => stage.as(people.approver, (work) => work.sql.unsafe(statement));
    await post(people.approver, entry("commitment", 100n));
    for (const statement of [
      "update account set credits = credits + 1",
      "insert into account default values",
      "delete from transfer",
      "update transfer set amount = 1",
      "insert into transfer overriding system value select * from transfer",
      "truncate transfer",
      "select * from read_entries('[]')",
      "select open_accounts('{}')",
      "select * from verify_ledger()",
    ])
      await expect(direct(statement), statement).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("what is refused", () => {
  it.each<[string, Partial<TransferEntry>, string]>([
    ["no amount", { amount: 0n }, "transfer_amount_positive"],
    ["a negative amount", { amount: -1n }, "transfer_amount_positive"],
    ["a date after today", { valueDate: "2099-01-01" }, "ledger_not_in_future"],
    ["an unknown kind", { kind: "gift" as TransferKind }, "ledger_kind_known"],
    ["no key", { key: "" }, "ledger_key_given"],
    ["a key too long", { key: "k".repeat(201) }, "ledger_key_given"],
    ["an unknown project", { projectId: 999_999 }, "ledger_project_in_scope"],
    ["a settlement of nothing", { kind: "fulfilment" }, "ledger_resolves_pending"],
    ["a settlement of what does not exist", { kind: "release", resolves: 999_999 }, "ledger_resolves_pending"],
    ["a posting that names a reservation", { resolves: 1 }, "ledger_resolves_pending"],
    ["a posting that names an original", { reverses: 1 }, "ledger_reverses_posted"],
    ["a reversal of nothing", { kind: "reversal", reason: "r" }, "ledger_reverses_posted"],
  ])("%s", async (_, change, code) => {
    expect(await outcome(people.approver, entry("commitment", 1n, change))).toBe(`constraint.${code}`);
  });

  it("all of a batch when one entry is refused", async () => {
    const batch = [entry("commitment", 500n), entry("commitment", 0n)];
    expect(await outcome(people.approver, ...batch)).toBe("constraint.transfer_amount_positive");
    expect(await balance("committed")).toBeUndefined();
  });

  it("more than an account holds, what is reserved included", async () => {
    expect(await outcome(people.approver, entry("reservation", 1n))).toBe("constraint.account_no_overdraft");
    await post(people.approver, entry("commitment", 100n));
    expect(await outcome(people.approver, entry("reservation", 101n))).toBe("constraint.account_no_overdraft");
    await post(people.approver, entry("reservation", 60n));
    expect(await outcome(people.approver, entry("reservation", 41n))).toBe("constraint.account_no_overdraft");
    expect(await balance("committed")).toEqual([100n, 60n]);
    expect(await outcome(people.west, entry("receipt", 1n))).toBe("constraint.account_no_overdraft");
  });

  it("any change of a transfer, to the application, the ledger and the owner alike", async () => {
    const id = await one(people.approver, entry("commitment", 100n));
    const { owner } = stage;
    const [{ ledger }] = (await owner`
      select proowner::regrole::text as ledger from pg_proc where proname = 'post_transfers'`) as unknown as [
      { ledger: string },
    ];
    for (const statement of [
      `update transfer set amount = 1 where id = ${id}`,
      `delete from transfer where id = ${id}`,
    ]) {
      await owner.unsafe(statement).catch((error) => expect(error.constraint_name).toBe("transfer_append_only"));
      await expect(
        owner.begin(async (transaction) => {
          await transaction.unsafe(`set local role ${ledger}`);
          await transaction.unsafe(statement);
        }),
      ).rejects.toThrow();
    }
    await expect(owner`truncate transfer cascade`).rejects.toMatchObject({ constraint_name: "transfer_append_only" });
    expect(await balance("committed")).toEqual([100n, 0n]);
    expect(await stage.differences({ records: false })).toEqual([]);
  });
});

describe("a reservation", () => {
  it("is settled or released once, whole, for its own record", async () => {
    await post(people.approver, entry("commitment", 100n));
    const held = await one(people.approver, entry("reservation", 60n));
    const settle = (more: Partial<TransferEntry>) =>
      outcome(people.sender, entry("fulfilment", 60n, { resolves: held, ...more }));
    expect(await settle({ amount: 59n })).toBe("constraint.ledger_same_as_original");
    expect(await settle({ subjectId: 2 })).toBe("constraint.ledger_same_as_original");
    expect(await settle({ fiscalYear: 2025 })).toBe("constraint.ledger_same_as_original");
    expect(await settle({})).toBe("posted");
    expect(await settle({})).toBe("constraint.transfer_resolved_once");
    expect(await settle({ kind: "release" })).toBe("constraint.transfer_resolved_once");
    expect(await balance("committed")).toEqual([40n, 0n]);
    expect(await balance("fulfilled")).toEqual([60n, 0n]);

    const second = await one(people.approver, entry("reservation", 40n));
    expect(await outcome(people.approver, entry("release", 40n, { resolves: second }))).toBe("posted");
    expect(await balance("committed")).toEqual([40n, 0n]);
    expect(await stage.differences({ records: false })).toEqual([]);
  });
});

describe("a reversal", () => {
  it("undoes one posted transfer once, by the role that posted it, while the money is there", async () => {
    const original = await one(people.approver, entry("sending", 100n));
    const reverse = (person: string, more: Partial<TransferEntry> = {}) =>
      outcome(person, entry("reversal", 100n, { reverses: original, reason: "typed twice", ...more }));
    expect(await reverse(people.west)).toBe("constraint.ledger_actor_may_reverse");
    expect(await reverse(people.county)).toBe("constraint.ledger_actor_may_reverse");
    expect(await reverse(people.approver, { reason: undefined })).toBe("constraint.ledger_reverses_posted");
    expect(await reverse(people.approver, { amount: 99n })).toBe("constraint.ledger_same_as_original");
    await post(people.west, entry("receipt", 100n));
    expect(await reverse(people.approver)).toBe("constraint.account_no_overdraft");
    const [receipt] = await stage.as(
      people.auditor,
      (work) => work.sql`select id::integer from transfer where project_id = ${projectId} and kind = 'receipt'`,
    );
    const undo = entry("reversal", 100n, { reverses: receipt?.id, reason: "not ours" });
    const reversal = await one(people.otherWest, undo);
    expect(await reverse(people.sender)).toBe("posted");
    expect(await reverse(people.approver)).toBe("constraint.transfer_reversed_once");
    expect(await reverse(people.west, { reverses: reversal })).toBe("constraint.ledger_reverses_posted");
    expect(await balance("in_transit")).toEqual([0n, 0n]);
    expect(await balance("donor")).toEqual([0n, 0n]);
    expect(await stage.differences({ records: false })).toEqual([]);
  });
});

describe("a key", () => {
  it("gives the first transfer again, and is refused with other content or by another person", async () => {
    const first = entry("commitment", 100n);
    const id = await one(people.approver, first);
    expect(await one(people.approver, first)).toBe(id);
    const changes: Partial<TransferEntry>[] = [
      { amount: 99n },
      { valueDate: "2026-01-14" },
      { subjectId: 2 },
      { source: "donation" },
      { fiscalYear: 2025 },
      { bankReference: "X" },
      { kind: "sending" },
    ];
    for (const change of changes)
      expect(await outcome(people.approver, { ...first, ...change })).toBe("constraint.transfer_key_changed");
    expect(await outcome(people.sender, first)).toBe("constraint.transfer_key_changed");
    expect(await balance("committed")).toEqual([100n, 0n]);
    expect(
      await outcome(
        people.approver,
        entry("commitment", 1n, { key: "twice" }),
        entry("commitment", 1n, { key: "twice" }),
      ),
    ).toBe("constraint.transfer_key_changed");
    expect(await stage.differences({ records: false })).toEqual([]);
  });

  it("moves money once when it is sent five times at once", async () => {
    const same = entry("commitment", 100n);
    const ids = await Promise.all(Array.from({ length: 5 }, () => one(people.approver, same)));
    expect(new Set(ids).size).toBe(1);
    expect(await balance("committed")).toEqual([100n, 0n]);
  });
});

describe("at the same time", () => {
  it("two reservations that fit singly but not together: one passes", async () => {
    await post(people.approver, entry("commitment", 100n));
    for (let round = 0; round < 10; round++) {
      const found = await Promise.all([
        outcome(people.approver, entry("reservation", 60n)),
        outcome(people.sender, entry("reservation", 60n)),
      ]);
      expect(found.sort()).toEqual(["constraint.account_no_overdraft", "posted"]);
      const [held] = await stage.as(
        people.auditor,
        (work) =>
          work.sql`select max(id)::integer as id from transfer where project_id = ${projectId} and kind = 'reservation'`,
      );
      await post(people.approver, entry("release", 60n, { resolves: held?.id }));
    }
    expect(await stage.differences({ records: false })).toEqual([]);
  });

  it("many postings to and fro never deadlock, and every fen is there", async () => {
    await post(people.approver, entry("sending", 1000n));
    const rounds = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? outcome(people.west, entry("receipt", 10n), entry("pass_down", 5n))
        : outcome(people.approver, entry("sending", 3n), entry("taking_back", 2n)),
    );
    expect(new Set(await Promise.all(rounds))).toEqual(new Set(["posted"]));
    expect(await balance("in_transit")).toEqual([1000n - 200n + 20n, 0n]);
    expect(await balance("recipient")).toEqual([100n, 0n]);
    expect(await stage.differences({ records: false })).toEqual([]);
  });
});
