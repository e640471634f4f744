import { afterAll, beforeAll, expect, it } from "vitest";
import { listEvents } from "../events/list-events";
import { type PeopleStage, peopleStage } from "../sessions/stage-for-tests";
import { createOffice } from "./create-office";
import { listOffices } from "./list-offices";
import { placeChoices } from "./place-choices";

let stage: PeopleStage;
beforeAll(async () => {
  stage = await peopleStage();
  const office = { kind: "audit", divisionCode: "", nameZh: "审计署西部组", nameEn: "Audit of the West" } as const;
  await stage.as("song.ping", (work) => createOffice(work, { ...office, validFrom: "2199-01-01", reason: "planned" }));
});
afterAll(() => stage.close());

const find = async (filter: Parameters<typeof listOffices>[1]) =>
  (await stage.as("zhao.min", (work) => listOffices(work, filter))).rows.map((row) => row.code);

it("offices are found by name, code, kind and state", async () => {
  expect(await find({ text: "上海" })).toEqual(["EAST-310000"]);
  expect(await find({ text: "east-31" })).toEqual(["EAST-310000"]);
  expect(await find({ text: "%" })).toEqual([]);
  expect(await find({ kind: "audit" })).toEqual(["AUDIT", "AUDIT-2"]);
  expect(await find({ kind: "audit", state: "open" })).toEqual(["AUDIT"]);
  expect(await find({ state: "future" })).toEqual(["AUDIT-2"]);
  expect(await find({ state: "closed" })).toEqual([]);
  expect(await find({ kind: "administration" })).toEqual(["SECADMIN", "SYSADMIN"]);
});

it("every office is found by division, with how many hold a role in it", async () => {
  const { rows } = await stage.as("wang.lei", (work) => listOffices(work, { text: "150125" }));
  expect(rows).toMatchObject([{ code: "COUNTY-150125", divisionZh: "武川县", people: 2, state: "open" }]);
});

it("a page goes on after the last code", async () => {
  expect((await find({ after: "WEST-530000" })).every((code) => code > "WEST-530000")).toBe(true);
});

it("the places to choose from stand in pairings", async () => {
  const places = await stage.as("song.ping", placeChoices);
  const of = (kind: string) => places.filter((place) => place.kind === kind).map((place) => place.code);
  expect(of("eastern")).toContain("370200");
  expect(of("western")).toContain("520000");
  expect(of("county")).toContain("522626");
  expect(of("county")).not.toContain("110101");
});

it("what happened to an office stands in the audit trail, for those whom it concerns", async () => {
  const { rows } = await stage.as("qian.zheng", (work) => listEvents(work, { subject: "office" }));
  expect(rows.map((row) => [row.verb, row.subjectName])).toEqual([["office_created", "AUDIT-2"]]);
  const elsewhere = await stage.as("wang.lei", (work) => listEvents(work, { subject: "office" }));
  expect(elsewhere.rows).toEqual([]);
});
