import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import { openWork } from "@/db/work";
import { endMembership } from "../memberships/end-membership";
import { grantMembership } from "../memberships/grant-membership";
import { listOwnMemberships } from "../people/list-own-memberships";
import { openSession } from "../sessions/open-session";
import { type PeopleStage, peopleStage } from "../sessions/stage-for-tests";
import { changeOffice } from "./change-office";
import { closeOffice } from "./close-office";
import { createOffice } from "./create-office";
import { getOffice } from "./get-office";
import { officeChoices } from "./office-choices";
import { reopenOffice } from "./reopen-office";

let stage: PeopleStage;
let today: string;
beforeAll(async () => {
  stage = await peopleStage();
  today = await stage.as("song.ping", async (work) => work.today);
});
afterAll(() => stage.close());

const others = ["tang.ning", "wang.lei", "zhang.wei", "sun.yan", "zhao.min", "qian.zheng"];
const reason = "document 2016-69";
/** Guizhou's county of Cengong, which the cast has no office for. */
const county = {
  kind: "county",
  divisionCode: "522626",
  nameZh: "岑巩县扶贫开发办公室",
  nameEn: "Cengong County Poverty Alleviation and Development Office",
  reason,
} as const;

type Changes = Record<string, unknown>;
const create = (changes: Changes = {}, who = "song.ping") =>
  stage.as(who, (work) => createOffice(work, { ...county, ...changes } as never));
const read = (officeCode: string) => stage.as("qian.zheng", (work) => getOffice(work, { officeCode }));
async function change(officeCode: string, changes: Changes, who = "song.ping") {
  const { kind, divisionCode, nameZh, nameEn, validFrom, revision } = await read(officeCode);
  const typed = { kind, divisionCode, nameZh, nameEn, validFrom, revision, reason, ...changes };
  return stage.as(who, (work) => changeOffice(work, { officeCode, ...typed } as never));
}
const close = (officeCode: string, closedOn = today, who = "song.ping") =>
  stage.as(who, (work) => closeOffice(work, { officeCode, closedOn, reason }));
const reopen = (officeCode: string, who = "song.ping") =>
  stage.as(who, (work) => reopenOffice(work, { officeCode, reason }));
const grant = (signInName: string, officeCode: string) =>
  stage.as("tang.ning", (work) =>
    grantMembership(work, { signInName, officeCode, role: "county_officer", reason: "posted here" }),
  );
const end = (membershipId: number) =>
  stage.as("tang.ning", (work) => endMembership(work, { membershipId, reason: "moved on" }));
const faults = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (fault) =>
      fault.errors.map(({ field, code }: { field: string | null; code: string }) => `${field ?? "*"} ${code}`).join(),
  );

describe("offices are kept by the system administrator", () => {
  it.each(others)("and not by %s", async (who) => {
    expect(await faults(create({}, who))).toBe("* forbidden");
    expect(await faults(change("EAST-110000", { nameEn: "Another" }, who))).toBe("* forbidden");
    expect(await faults(close("EAST-310000", today, who))).toBe("* forbidden");
    expect(await faults(reopen("EAST-310000", who))).toBe("* forbidden");
  });

  it.each(others)("nor past the commands by %s", async (who) => {
    const insert = stage.as(
      who,
      (work) => work.sql`insert into office (code, kind, name_zh, name_en) values ('X', 'central', '某', 'X')`,
    );
    expect(await faults(insert)).toBe("* forbidden");
    const touched = await stage.as(who, (work) => work.sql`update office set name_en = 'X' returning id`);
    const removed = await stage.as(who, (work) => work.sql`delete from office returning id`);
    expect([touched.length, removed.length]).toEqual([0, 0]);
    expect(await faults(stage.as(who, (work) => work.sql`select projects_left_without(1)`))).toBe("* forbidden");
  });
});

describe("a new office", () => {
  it("gets a code of its kind and place, and the trail says who added it and why", async () => {
    expect(await create()).toEqual({ officeCode: "COUNTY-522626" });
    const office = await read("COUNTY-522626");
    expect(office).toMatchObject({ state: "open", divisionZh: "岑巩县", members: [], revision: 1 });
    expect(office.pairings.map((pairing) => pairing.id)).toContain("P11");
    expect(office.timeline).toMatchObject([{ verb: "office_created", reason, personEn: "Song Ping" }]);
    expect(office.timeline[0]?.details).toMatchObject({ after: { nameEn: county.nameEn, divisionCode: "522626" } });
    const second = { nameZh: "岑巩县东西部协作办公室", nameEn: "Cengong County Cooperation Office" };
    expect(await create(second)).toEqual({ officeCode: "COUNTY-522626-2" });
    const central = { kind: "central", divisionCode: "", nameZh: "乡村振兴局", nameEn: "Rural Revitalisation" };
    expect(await create(central)).toEqual({ officeCode: "CENTRE-2" });
  });

  it.each([
    [{ kind: "village" }, "kind choice"],
    [{ kind: "" }, "kind required"],
    [{ divisionCode: "" }, "divisionCode required"],
    [{ divisionCode: "5226" }, "divisionCode format"],
    [{ divisionCode: "529999" }, "divisionCode offices.place_unknown"],
    [{ divisionCode: "110101" }, "divisionCode offices.place_not_county"],
    [{ divisionCode: "520000" }, "divisionCode offices.place_not_county"],
    [{ kind: "eastern", divisionCode: "520000" }, "divisionCode offices.place_not_eastern"],
    [{ kind: "western", divisionCode: "110000" }, "divisionCode offices.place_not_western"],
    [{ kind: "audit" }, "divisionCode offices.no_place"],
    [{ nameZh: "" }, "nameZh required"],
    [{ nameZh: "县" }, "nameZh too_short"],
    [{ nameZh: "县".repeat(81) }, "nameZh too_long"],
    [{ nameZh: "Office" }, "nameZh offices.name_zh"],
    [{ nameZh: county.nameZh }, "* constraint.office_name_zh_once"],
    [{ nameEn: "" }, "nameEn required"],
    [{ nameEn: "x".repeat(161) }, "nameEn too_long"],
    [{ nameEn: "Office 办公室" }, "nameEn offices.name_en"],
    [{ nameEn: county.nameEn }, "* constraint.office_name_en_once"],
    [{ validFrom: "2010-02-30" }, "validFrom date"],
    [{ validFrom: "1950-01-01" }, "divisionCode offices.place_unknown"],
    [{ reason: "" }, "reason required"],
    [{ reason: "x" }, "reason too_short"],
    [{ nameZh: "", nameEn: "" }, "nameZh required,nameEn required"],
  ])("with %j is refused: %s", async (changes, expected) => {
    const fresh = { nameZh: "岑巩县第三办公室", nameEn: "Third Office of Cengong" };
    expect(await faults(create({ ...fresh, ...changes }))).toBe(expected);
  });

  it("that opens later opens nothing until then", async () => {
    const later = addDays(today, 30);
    const names = { nameZh: "镇宁县新办公室", nameEn: "New Office of Zhenning" };
    const { officeCode } = await create({ ...names, divisionCode: "520423", validFrom: later });
    expect((await read(officeCode)).state).toBe("future");
    const { membershipId } = await grant("gu.xin", officeCode);
    const attempt = (now: Date) =>
      openWork(stage.client, { kind: "membership", membershipId }, async (work) => work.actor.officeNameEn, { now });
    expect(await faults(attempt(new Date()))).toBe("* not_signed_in");
    expect(await attempt(new Date(`${later}T09:00:00+08:00`))).toBe(names.nameEn);
    const own = await stage.as("gu.xin", listOwnMemberships);
    expect(own.map((held) => held.officeNameEn)).not.toContain(names.nameEn);
    await end(membershipId);
  });
});

describe("a change", () => {
  it("counts at the very next request of the office's people", async () => {
    const sessionId = (await openSession(stage.client, await stage.personOf("li.na"))) ?? "";
    const officeName = () =>
      openWork(stage.client, { kind: "session", sessionId }, async ({ actor }) => actor.officeNameEn);
    const before = await officeName();
    await change("EAST-110000", { nameEn: "Beijing Office for Supporting Cooperation" });
    expect(await officeName()).toBe("Beijing Office for Supporting Cooperation");
    const [latest] = (await read("EAST-110000")).timeline;
    expect(latest).toMatchObject({
      verb: "office_changed",
      details: { before: { nameEn: before }, after: { nameEn: "Beijing Office for Supporting Cooperation" } },
    });
  });

  it("of nothing does nothing", async () => {
    const { revision, timeline } = await read("EAST-310000");
    await change("EAST-310000", {});
    expect(await read("EAST-310000")).toMatchObject({ revision, timeline });
  });

  it("moves an office, with its code, only before anybody has acted for it", async () => {
    const { officeCode } = await create({ nameZh: "岑巩县备用办公室", nameEn: "Spare Office of Cengong" });
    const moved = await change(officeCode, { divisionCode: "522625" });
    expect(moved).toEqual({ officeCode: "COUNTY-522625" });
    const { membershipId } = await grant("cheng.bo", "COUNTY-522625");
    await end(membershipId);
    expect(await faults(change("COUNTY-522625", { divisionCode: "522626" }))).toBe("divisionCode offices.settled");
    expect(await faults(change("COUNTY-522625", { kind: "western", divisionCode: "520000" }))).toBe(
      "kind offices.settled",
    );
    const past = stage.as(
      "song.ping",
      (work) => work.sql`update office set division_code = '522626' where code = 'COUNTY-522625'`,
    );
    expect(await faults(past)).toBe("* constraint.office_place_settled");
  });

  it.each([
    [{ kind: "village" }, "kind choice"],
    [{ divisionCode: "5226" }, "divisionCode format"],
    [{ divisionCode: "" }, "divisionCode required"],
    [{ nameZh: "Office" }, "nameZh offices.name_zh"],
    [{ nameEn: "" }, "nameEn required"],
    [{ validFrom: "tomorrow" }, "validFrom date"],
    [{ validFrom: "2999-01-01" }, "validFrom date"],
    [{ validFrom: "2199-01-01" }, "validFrom offices.has_members"],
    [{ revision: "99" }, "* stale"],
    [{ revision: "" }, "revision required"],
    [{ reason: " " }, "reason required"],
  ])("with %j is refused: %s", async (changes, expected) => {
    expect(await faults(change("EAST-350000", changes))).toBe(expected);
  });

  it("of an office that there is not is not found", async () => {
    expect(await faults(close("EAST-999999"))).toBe("officeCode not_found");
    expect(await faults(reopen("NOWHERE"))).toBe("officeCode not_found");
  });
});

describe("closing an office", () => {
  it("is refused while somebody holds a role in it, past the commands too", async () => {
    expect(await faults(close("COUNTY-520422"))).toBe("* offices.has_members");
    const past = stage.as(
      "song.ping",
      (work) => work.sql`update office set valid_to = ${today}::date where code = 'COUNTY-520422'`,
    );
    expect(await faults(past)).toBe("* constraint.office_has_members");
  });

  it("shuts it at the very next request, and nobody is let in again until it is reopened", async () => {
    const { officeCode } = await create({
      divisionCode: "522625",
      nameZh: "镇远县扶贫办",
      nameEn: "Zhenyuan Poverty Office",
    });
    const { membershipId } = await grant("wei.dong", officeCode);
    const acts = () => openWork(stage.client, { kind: "membership", membershipId }, async (work) => work.actor.role);
    expect(await acts()).toBe("county_officer");
    expect(await faults(close(officeCode))).toBe("* offices.has_members");
    await end(membershipId);
    expect(await faults(acts())).toBe("* not_signed_in");
    expect(await close(officeCode)).toEqual({ officeCode });
    expect(await read(officeCode)).toMatchObject({ state: "closed", validTo: today });
    expect(await faults(grant("wei.dong", officeCode))).toBe("* constraint.membership_office_open");
    expect((await stage.as("tang.ning", officeChoices)).map((office) => office.code)).not.toContain(officeCode);
    expect(await faults(close(officeCode))).toBe("* offices.closed");
    expect(await faults(change(officeCode, { nameEn: "Another" }))).toBe("* offices.closed");
    await reopen(officeCode);
    expect(await faults(reopen(officeCode))).toBe("* offices.not_closed");
    expect(await faults(acts())).toBe("* not_signed_in");
    await grant("wei.dong", officeCode);
  });

  it("shuts out whoever a closed office still holds, whatever opened the session", async () => {
    const membershipId = await stage.membershipOf("ding.yi", "COUNTY-640323");
    const acts = () => openWork(stage.client, { kind: "membership", membershipId }, async (work) => work.actor.role);
    await stage.owner`alter table office disable trigger office_checked`;
    await stage.owner`update office set valid_to = ${today}::date where code = 'COUNTY-640323'`;
    expect(await faults(acts())).toBe("* not_signed_in");
    expect((await stage.as("ding.yi", listOwnMemberships)).length).toBe(1);
    expect(await openSession(stage.client, await stage.personOf("shi.lei"))).toBeNull();
    await stage.owner`update office set valid_to = null where code = 'COUNTY-640323'`;
    await stage.owner`alter table office enable trigger office_checked`;
    expect(await acts()).toBe("county_officer");
  });

  it.each([
    [{ closedOn: "" }, "closedOn required"],
    [{ closedOn: "soon" }, "closedOn date"],
    [{ closedOn: "2199-01-01" }, "closedOn too_late"],
    [{ closedOn: "2015-12-31" }, "closedOn offices.closed_before_opened"],
    [{ reason: "" }, "reason required"],
    [{ officeCode: "" }, "officeCode required"],
  ])("with %j is refused: %s", async (changes, expected) => {
    const dated = { nameZh: "审计署西部组", nameEn: "Audit of the West", kind: "audit", divisionCode: "" };
    const { officeCode } = await create({ ...dated, validFrom: "2016-01-01" });
    const typed = { officeCode, closedOn: today, reason, ...changes };
    expect(await faults(stage.as("song.ping", (work) => closeOffice(work, typed as never)))).toBe(expected);
    await close(officeCode);
  });

  it("is not dated before a role was last held in it", async () => {
    const { officeCode } = await create({ nameZh: "岑巩县旧办公室", nameEn: "Old Office of Cengong" });
    await end((await grant("cen.lan", officeCode)).membershipId);
    expect(await faults(close(officeCode, addDays(today, -1)))).toBe("closedOn offices.held_later");
    expect(await faults(close(officeCode))).toBe("done");
  });
});
