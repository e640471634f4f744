import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listEvents } from "../events/list-events";
import { endMembership } from "../memberships/end-membership";
import { grantMembership } from "../memberships/grant-membership";
import { type PeopleStage, peopleStage } from "../sessions/stage-for-tests";
import { createPerson } from "./create-person";
import { disablePerson } from "./disable-person";
import { getPerson } from "./get-person";
import { listPeople } from "./list-people";

let stage: PeopleStage;
beforeAll(async () => {
  stage = await peopleStage();
});
afterAll(() => stage.close());

const account = (signInName: string) => ({ signInName, nameZh: "新人", nameEn: "New", password: "a first long one" });
const grant = (signInName: string, officeCode: string, role: Parameters<typeof grantMembership>[1]["role"]) =>
  stage.as("tang.ning", (work) => grantMembership(work, { signInName, officeCode, role, reason: "posted here" }));
const codes = (attempt: Promise<unknown>) =>
  attempt.then(
    () => [],
    (fault) => fault.errors.map((error: { code: string }) => error.code),
  );

describe("accounts", () => {
  it("are made by the system administrator, with the name once", async () => {
    await stage.as("song.ping", (work) => createPerson(work, account("new.one")));
    const again = stage.as("song.ping", (work) => createPerson(work, account("new.one")));
    expect(await codes(again)).toEqual(["constraint.person_sign_in_name_once"]);
  });

  it.each(["tang.ning", "wang.lei", "zhao.min", "qian.zheng"])("are not made by %s", async (who) => {
    const attempt = stage.as(who, (work) => createPerson(work, account("new.two")));
    expect(await codes(attempt)).toEqual(["forbidden"]);
  });

  it("are not shut out by themselves", async () => {
    const attempt = stage.as("song.ping", (work) => disablePerson(work, { signInName: "song.ping", reason: "bye" }));
    expect(await codes(attempt)).toEqual(["people.not_oneself"]);
  });

  it("refuse what is wrong, on the field", async () => {
    const wrong = { signInName: "1x", nameZh: "", nameEn: "x".repeat(81), password: "short" };
    const attempt = stage.as("song.ping", (work) => createPerson(work, wrong));
    await expect(attempt).rejects.toMatchObject({
      errors: [
        { field: "signInName", code: "format" },
        { field: "nameZh", code: "required" },
        { field: "nameEn", code: "too_long" },
        { field: "password", code: "too_short" },
      ],
    });
  });
});

describe("memberships", () => {
  it("are granted and ended by the security administrator, and the trail says so", async () => {
    const { membershipId } = await grant("wei.dong", "COUNTY-520422", "county_officer");
    await stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "back home" }));
    const { memberships, timeline } = await stage.as("qian.zheng", (work) =>
      getPerson(work, { signInName: "wei.dong" }),
    );
    expect(memberships.map((held) => [held.officeCode, held.endedAt !== null])).toEqual([
      ["COUNTY-520424", false],
      ["COUNTY-520422", true],
    ]);
    expect(timeline.map((event) => [event.verb, event.reason, event.personEn])).toEqual([
      ["membership_ended", "back home", "Tang Ning"],
      ["membership_granted", "posted here", "Tang Ning"],
    ]);
  });

  it("are not granted by the system administrator, nor to oneself", async () => {
    const wanted = {
      signInName: "song.ping",
      officeCode: "CENTRE",
      role: "central_reviewer",
      reason: "why not",
    } as const;
    expect(await codes(stage.as("song.ping", (work) => grantMembership(work, wanted)))).toEqual(["forbidden"]);
    expect(await codes(grant("tang.ning", "CENTRE", "central_reviewer"))).toEqual(["people.not_oneself"]);
  });

  it.each([
    ["wang.lei", "EAST-110000", "eastern_coordinator", "constraint.membership_once"],
    ["wang.lei", "WEST-150000", "eastern_coordinator", "constraint.membership_role_fits_office"],
    ["wang.lei", "AUDIT", "auditor", "constraint.membership_stands_alone"],
    ["qian.zheng", "CENTRE", "central_reviewer", "constraint.membership_stands_alone"],
    ["song.ping", "SECADMIN", "security_administrator", "constraint.membership_stands_alone"],
    ["wang.lei", "NOWHERE", "eastern_coordinator", "not_found"],
    ["nobody", "CENTRE", "central_reviewer", "not_found"],
  ] as const)("%s at %s as %s is refused", async (who, office, role, code) => {
    expect(await codes(grant(who, office, role))).toEqual([code]);
  });

  it("end once", async () => {
    const { membershipId } = await grant("cen.lan", "COUNTY-520422", "county_officer");
    const end = () => stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "done here" }));
    await end();
    expect(await codes(end())).toEqual(["conflict"]);
  });
});

describe("lists", () => {
  it("find people by part of a name, by role and state", async () => {
    const find = (filter: Parameters<typeof listPeople>[1]) => stage.as("zhao.min", (work) => listPeople(work, filter));
    expect((await find({ text: "王磊" })).rows.map((person) => person.signInName)).toEqual(["wang.lei"]);
    expect((await find({ text: "100%_" })).totals.count).toBe(0);
    expect((await find({ role: "auditor" })).rows.map((person) => person.signInName)).toEqual(["qian.zheng"]);
    expect((await find({ text: "wang", state: "disabled" })).totals.count).toBe(0);
    const after = await find({ after: "zhou.qiang" });
    expect(after.rows.every((person) => person.signInName > "zhou.qiang")).toBe(true);
  });

  it("show the trail to whom it concerns", async () => {
    const all = await stage.as("tang.ning", (work) => listEvents(work, { subject: "person", person: "tang.ning" }));
    expect(all.rows.length).toBeGreaterThan(0);
    expect(all.rows[0]).toMatchObject({ signInName: "tang.ning", subject: "person" });
    const others = await stage.as("wang.lei", (work) => listEvents(work, { person: "tang.ning" }));
    expect(others.rows).toEqual([]);
  });
});
