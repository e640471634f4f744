import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import { openWork } from "@/db/work";
import { endMembership } from "../memberships/end-membership";
import { disablePerson } from "../people/disable-person";
import { enablePerson } from "../people/enable-person";
import { type PeopleStage, peopleStage } from "../sessions/stage-for-tests";
import { createToken } from "./create-token";
import { listTokens } from "./list-tokens";
import { revokeToken } from "./revoke-token";
import { tokenHash } from "./token-hash";

let stage: PeopleStage;
beforeAll(async () => {
  stage = await peopleStage();
});
afterAll(() => stage.close());

const make = (signInName: string, days = 30, officeCode?: string) =>
  stage.as(
    signInName,
    (work) => createToken(work, { label: "monthly report", lastDay: addDays(work.today, days) }),
    officeCode,
  );

/** Office that a token acts for now; null when it opens nothing. */
const office = (token: string) =>
  openWork(stage.client, { kind: "token", tokenHash: tokenHash(token) }, async ({ actor }) => actor.officeId).then(
    (id) => id,
    () => null,
  );

describe("a token", () => {
  it("acts for the office in which it was made, and only its hash is kept", async () => {
    const { token } = await make("ding.yi", 30, "COUNTY-640323");
    const county = await stage.as("ding.yi", async ({ actor }) => actor.officeId, "COUNTY-640323");
    expect(await office(token)).toBe(county);
    const kept = await stage.as("ding.yi", (work) => work.sql`select token_hash from api_token`);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await office(`${token}x`)).toBeNull();
    expect(await office("")).toBeNull();
  });

  it("opens nothing once it is revoked, and is revoked by its own person only", async () => {
    const { token, tokenId } = await make("wang.lei");
    await expect(stage.as("li.na", (work) => revokeToken(work, { tokenId }))).rejects.toMatchObject({
      kind: "not_found",
    });
    expect(await office(token)).not.toBeNull();
    await stage.as("wang.lei", (work) => revokeToken(work, { tokenId }));
    expect(await office(token)).toBeNull();
    const [listed] = await stage.as("wang.lei", listTokens);
    expect(listed).toMatchObject({ tokenId, state: "revoked" });
    expect(await stage.as("li.na", listTokens)).toEqual([]);
  });

  it("lasts a year at most and not beyond its last day", async () => {
    await expect(make("xu.min", 366)).rejects.toMatchObject({ errors: [{ field: "lastDay", code: "too_late" }] });
    await expect(make("xu.min", -1)).rejects.toMatchObject({ errors: [{ field: "lastDay", code: "too_early" }] });
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    const membershipId = await stage.membershipOf("xu.min");
    const { token } = await openWork(
      stage.client,
      { kind: "membership", membershipId },
      (work) => createToken(work, { label: "old", lastDay: work.today }),
      { now: twoDaysAgo },
    );
    expect(await office(token)).toBeNull();
    expect(await office((await make("xu.min", 365)).token)).not.toBeNull();
  });

  it("stops with the membership and with the account, for good", async () => {
    const { token } = await make("bao.lin");
    const membershipId = await stage.membershipOf("bao.lin");
    await stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "moved" }));
    expect(await office(token)).toBeNull();
    const other = await make("chen.jie");
    await stage.as("song.ping", (work) => disablePerson(work, { signInName: "chen.jie", reason: "left" }));
    await stage.as("song.ping", (work) => enablePerson(work, { signInName: "chen.jie", reason: "is back" }));
    expect(await office(other.token)).toBeNull();
  });

  it("cannot be made for somebody else's membership, even past the command", async () => {
    const reviewer = await stage.membershipOf("zhao.min");
    const hash = tokenHash("cp_stolen");
    const attempt = stage.as(
      "wang.lei",
      ({ sql, actor }) =>
        sql`insert into api_token (person_id, membership_id, label, token_hash, expires_at)
        values (${actor.personId}, ${reviewer}, 'x', ${hash}, now() + interval '1 day')`,
    );
    await attempt.catch(() => undefined);
    expect(await office("cp_stolen")).toBeNull();
  });
});
