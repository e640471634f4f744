import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { type Client, connect } from "@/db/client";
import { openWork } from "@/db/work";
import { type Journey, journey } from "./journey-for-tests";
import { postTransfers, type TransferEntry } from "./post-transfers";
import { newProject, poster } from "./posting-for-tests";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

/** Many at once, each on a connection of his own. */
const CLIENTS = 64;
const ROUNDS = 20;
const ROOM = 100;

let stage: MoneyStage;
let money: Journey;
let projectId: number;
let clients: Client[];
let memberships: Record<string, number>;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  projectId = await newProject(stage);
  clients = Array.from({ length: CLIENTS }, () => connect(stage.database.appUrl, { max: 1 }));
  const rows = await stage.owner<{ name: string; id: number }[]>`
    select p.sign_in_name as name, min(m.id) as id from person p join membership m on m.person_id = p.id group by 1`;
  memberships = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  await Promise.all(clients.map((client) => client`select`));
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await stage.close();
});

const { entry, post } = poster(
  () => stage,
  () => projectId,
);

/** What came of a posting on this client's connection: 'posted', or the refusal's code; ids of what was posted. */
async function attempt(client: Client, person: string, each: TransferEntry): Promise<{ code: string; id?: number }> {
  try {
    const credential = { kind: "membership", membershipId: memberships[person] as number } as const;
    const [id] = await openWork(client, credential, (work) => postTransfers(work, [each]));
    return { code: "posted", ...(id === undefined ? {} : { id }) };
  } catch (error) {
    return { code: (error as DomainError).errors?.[0]?.code ?? String(error) };
  }
}

/** Deals the postings out to the clients, which work side by side, each on its own one after the other. */
async function race(postings: { person: string; entry: TransferEntry }[]) {
  const outcomes: { code: string; id?: number }[] = new Array(postings.length);
  await Promise.all(
    clients.map(async (client, first) => {
      for (let n = first; n < postings.length; n += clients.length) {
        const { person, entry: each } = postings[n] as (typeof postings)[number];
        outcomes[n] = await attempt(client, person, each);
      }
    }),
  );
  return outcomes;
}

const counted = (outcomes: { code: string }[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of outcomes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

describe("at the same time", () => {
  it(`${CLIENTS} clients find room for exactly ${ROOM} payments, ${ROUNDS} times over, and none deadlocks`, {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const fiscalYear = 2100 + round;
      await post(people.approver, entry("commitment", BigInt(ROOM) * 7n + 6n, { fiscalYear }));
      const postings = Array.from({ length: 2 * CLIENTS }, (_, n) => ({
        person: n % 2 === 0 ? people.approver : people.sender,
        entry: entry("reservation", 7n, { fiscalYear }),
      }));
      expect(counted(await race(postings))).toEqual({
        posted: ROOM,
        "constraint.account_no_overdraft": 2 * CLIENTS - ROOM,
      });
    }
    expect(await stage.differences({ records: false })).toEqual([]);
  });

  it("1,000 keys, each sent five times: 1,000 transfers, and whoever sends a key with other content is refused", {
    timeout: 120_000,
  }, async () => {
    const fiscalYear = 2099;
    const postings = Array.from({ length: 1000 }, () => entry("commitment", 3n, { fiscalYear })).flatMap((first) =>
      [first, first, first, first, { ...first, amount: 4n }].map((each) => ({ person: people.approver, entry: each })),
    );
    const outcomes = await race(postings);
    const ids = new Set(outcomes.flatMap(({ id }) => id ?? []));
    expect(ids.size).toBe(1000);
    const [kept] = await stage.owner`
      select count(*)::integer as n, count(*) filter (where amount = 3)::integer as as_sent from transfer
      where id = any (${[...ids]}::bigint[])`;
    expect(kept?.n).toBe(1000);
    // Of the five one content won; the other was refused, every time it was sent.
    const asSent = kept?.as_sent as number;
    expect(counted(outcomes)).toEqual({
      posted: 4 * asSent + (1000 - asSent),
      "constraint.transfer_key_changed": asSent + 4 * (1000 - asSent),
    });
    expect(await stage.differences({ records: false })).toEqual([]);
  });

  it("two approvals that fit singly but not together: one passes", async () => {
    for (let round = 0; round < 5; round++) {
      const project = await money.project();
      const [first, second] = [await money.request(project, "60000"), await money.request(project, "60000")];
      const outcomes = await Promise.all(
        [money.approve(first, people.approver), money.approve(second, people.sender)].map((each) =>
          each.then(
            () => "approved",
            (error: DomainError) => error.errors[0]?.code,
          ),
        ),
      );
      expect(outcomes.sort()).toEqual(["approved", "constraint.account_no_overdraft"]);
      expect((await money.balances(project)).committed).toBe(100_000_00n);
    }
    expect((await stage.differences()).filter(({ finding }) => finding !== "record")).toEqual([]);
  });

  it("two pass-downs, two expenditures, two returns of the same money: one of each passes", async () => {
    const project = await money.project();
    await money.receive(await money.sent(project, "50000"), "50000");
    const race = (...attempts: Promise<unknown>[]) =>
      Promise.all(
        attempts.map((each) =>
          each.then(
            () => "done",
            (error: DomainError) => error.errors[0]?.code,
          ),
        ),
      ).then((outcomes) => outcomes.sort());
    const once = ["constraint.account_no_overdraft", "done"];
    expect(await race(money.passDown(project, "30000"), money.passDown(project, "30000"))).toEqual(once);
    const [row] = await stage.owner`select code from pass_down order by id desc limit 1`;
    await money.confirmPassDown(row?.code, "30000");
    const [one, other] = [await money.register(project, "20000"), await money.register(project, "20000")];
    expect(await race(money.confirm(one), money.confirm(other))).toEqual(once);
    expect(await race(money.returnMoney(project, "6000"), money.returnMoney(project, "6000"))).toEqual(once);
  });
});
