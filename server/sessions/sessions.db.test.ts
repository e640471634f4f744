import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Credential, openWork } from "@/db/work";
import { endMembership } from "../memberships/end-membership";
import { grantMembership } from "../memberships/grant-membership";
import { changePassword } from "../people/change-password";
import { disablePerson } from "../people/disable-person";
import { enablePerson } from "../people/enable-person";
import { resetPassword } from "../people/reset-password";
import { endSession } from "./end-session";
import { openSession } from "./open-session";
import { provePassword } from "./prove-password";
import { CAST_PASSWORD, type PeopleStage, peopleStage } from "./stage-for-tests";
import { switchOffice } from "./switch-office";

let stage: PeopleStage;
beforeAll(async () => {
  stage = await peopleStage();
});
afterAll(() => stage.close());

async function signIn(signInName: string): Promise<Credential & { sessionId: string }> {
  const sessionId = await openSession(stage.client, await stage.personOf(signInName));
  if (!sessionId) throw new Error("no session");
  return { kind: "session", sessionId };
}

/** Who a session acts as now; null when it opens nothing. */
const who = (credential: Credential) =>
  openWork(stage.client, credential, async ({ actor }) => `${actor.signInName} ${actor.role}`).catch((fault) => {
    expect(fault).toMatchObject({ kind: "forbidden", errors: [{ code: "not_signed_in" }] });
    return null;
  });

describe("a session counts at each request", () => {
  it("acts until it is ended", async () => {
    const session = await signIn("wang.lei");
    expect(await who(session)).toBe("wang.lei eastern_coordinator");
    await endSession(stage.client, session.sessionId);
    expect(await who(session)).toBeNull();
    await endSession(stage.client, session.sessionId);
  });

  it("opens nothing with an id that nobody has", async () => {
    expect(await who({ kind: "session", sessionId: "00000000-0000-4000-8000-000000000000" })).toBeNull();
  });

  it("ends with the account, and enabling does not revive it", async () => {
    const session = await signIn("li.na");
    await stage.as("song.ping", (work) => disablePerson(work, { signInName: "li.na", reason: "left the office" }));
    expect(await who(session)).toBeNull();
    expect(await provePassword(stage.client, { signInName: "li.na", password: CAST_PASSWORD }, "a")).toEqual({
      refused: "credentials",
    });
    await stage.as("song.ping", (work) => enablePerson(work, { signInName: "li.na", reason: "is back" }));
    expect(await who(session)).toBeNull();
    expect(await who(await signIn("li.na"))).not.toBeNull();
  });

  it("ends with the membership that it acts in", async () => {
    const session = await signIn("zhang.wei");
    const membershipId = await stage.membershipOf("zhang.wei");
    await stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "moved to another office" }));
    expect(await who(session)).toBeNull();
    expect(await openSession(stage.client, await stage.personOf("bao.lin"))).not.toBeNull();
  });

  it("opens none for a person without a role", async () => {
    const membershipId = await stage.membershipOf("sun.yan");
    const person = await stage.personOf("sun.yan");
    await stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "moved to another office" }));
    expect(await openSession(stage.client, person)).toBeNull();
    const grant = {
      signInName: "sun.yan",
      officeCode: "COUNTY-150430",
      role: "county_officer",
      reason: "posted",
    } as const;
    await stage.as("tang.ning", (work) => grantMembership(work, grant));
    expect(await who(await signIn("sun.yan"))).toBe("sun.yan county_officer");
  });
});

describe("the office switch", () => {
  it("goes on in another own membership, at once", async () => {
    const session = await signIn("ding.yi");
    expect(await who(session)).toBe("ding.yi western_coordinator");
    const membershipId = await stage.membershipOf("ding.yi", "COUNTY-640323");
    await openWork(stage.client, session, (work) => switchOffice(work, { membershipId }, session));
    expect(await who(session)).toBe("ding.yi county_officer");
  });

  it.each(["zhao.min", "nobody"])("never takes that of %s", async (other) => {
    const session = await signIn("ding.yi");
    const membershipId = other === "nobody" ? 2_000_000_000 : await stage.membershipOf(other);
    const attempt = openWork(stage.client, session, (work) => switchOffice(work, { membershipId }, session));
    await expect(attempt).rejects.toMatchObject({ kind: "not_found" });
    expect(await who(session)).toBe("ding.yi western_coordinator");
  });
});

describe("passwords", () => {
  it("are proved by name and password, whatever the case of the name", async () => {
    const proof = await provePassword(stage.client, { signInName: "Zhao.Min", password: CAST_PASSWORD }, "b");
    expect(proof).toEqual({ personId: await stage.personOf("zhao.min") });
  });

  it.each([
    { signInName: "zhao.min", password: "wrong" },
    { signInName: "nobody", password: CAST_PASSWORD },
    { signInName: "zhao.min" },
    { signInName: { $ne: "" }, password: ["x"] },
    null,
  ])("%j proves nothing", async (typed) => {
    expect(await provePassword(stage.client, typed, "c")).toEqual({ refused: "credentials" });
  });

  it("cannot be guessed: after five attempts from one address not even the right one is heard there", async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      await provePassword(stage.client, { signInName: "gao.yuan", password: `guess ${attempt}` }, "d");
    const right = { signInName: "gao.yuan", password: CAST_PASSWORD };
    expect(await provePassword(stage.client, right, "d")).toEqual({ refused: "too_many_requests" });
    expect(await provePassword(stage.client, right, "e")).toEqual({ personId: await stage.personOf("gao.yuan") });
  });

  it("cannot be guessed side by side either", async () => {
    const typed = { signInName: "xu.min", password: "guess" };
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => provePassword(stage.client, typed, "f")));
    const heard = outcomes.filter((outcome) => "refused" in outcome && outcome.refused === "credentials");
    expect(heard.length).toBe(5);
  });

  it("end every other session when they change", async () => {
    const [here, there] = [await signIn("chen.jie"), await signIn("chen.jie")];
    const change = { current: CAST_PASSWORD, password: "another long password" };
    await openWork(stage.client, here, (work) => changePassword(work, change, here));
    expect(await who(here)).not.toBeNull();
    expect(await who(there)).toBeNull();
    await stage.as("song.ping", (work) =>
      resetPassword(work, { signInName: "chen.jie", password: "a third long password", reason: "forgotten" }),
    );
    expect(await who(here)).toBeNull();
    const proof = await provePassword(stage.client, { signInName: "chen.jie", password: "a third long password" }, "g");
    expect(proof).toHaveProperty("personId");
  });

  it("change only for whoever knows the old one", async () => {
    const session = await signIn("yang.fan");
    const change = { current: "guess", password: "another long password" };
    const attempt = openWork(stage.client, session, (work) => changePassword(work, change, session));
    await expect(attempt).rejects.toMatchObject({ errors: [{ field: "current", code: "credentials" }] });
  });

  it("are nobody's to read or write past the doors", async () => {
    const attempts = ["select * from credential", "update session set ended_at = null", "delete from credential"];
    for (const statement of attempts)
      await expect(stage.as("song.ping", (work) => work.sql.unsafe(statement))).rejects.toMatchObject({
        kind: "forbidden",
      });
    const person = await stage.personOf("wang.lei");
    const attempt = stage.as("li.na", (work) => work.sql`select set_password(${person}, 'x', null)`);
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  });
});
