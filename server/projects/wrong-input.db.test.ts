import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendProject } from "./amend-project";
import { getProject } from "./get-project";
import { proposeProject } from "./propose-project";
import { type ProjectStage, people, projectStage, proposal } from "./stage-for-tests";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

const propose = (by: string, changes: object) =>
  stage.as(by, (work) => proposeProject(work, { ...proposal, ...changes } as never));
const count = async () => (await stage.owner<{ n: number }[]>`select count(*)::integer as n from project`)[0]?.n;

describe("a proposal that names what it may not", () => {
  it.each([
    ["pairingId", { pairingId: "P03", countyCode: "532622" }, "choice"],
    ["pairingId", { pairingId: "P99" }, "choice"],
    ["countyCode", { countyCode: "532622" }, "project.county_outside_pairing"],
    ["countyCode", { countyCode: "150000" }, "project.county_unknown"],
    ["countyCode", { countyCode: "159999" }, "project.county_unknown"],
    ["libraryEntryCode", { libraryEntryCode: "K2026000001P" }, "human_code"],
  ])("%s %j: %s, and nothing is added", async (field, changes, code) => {
    const before = await count();
    await expect(propose(people.east, changes)).rejects.toMatchObject({ kind: "invalid", errors: [{ field, code }] });
    expect(await count()).toBe(before);
  });

  it("is refused to every other role", async () => {
    for (const by of [people.county, people.reviewer, people.auditor, people.system, people.security])
      await expect(propose(by, {})).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("says all that is wrong at once, and nothing is added", async () => {
    const before = await count();
    await expect(
      propose(people.east, {
        title: "",
        startsOn: "2010-02-30",
        budgetLines: [{ source: "provincial", fiscalYear: "2026", purpose: "works", amount: "1e9" }],
      }),
    ).rejects.toMatchObject({
      kind: "invalid",
      errors: [
        { field: "title", code: "required" },
        { field: "startsOn", code: "date" },
        { field: "budgetLines.0.amount", code: "money.format" },
      ],
    });
    expect(await count()).toBe(before);
  });
});

describe("an amendment with a wrong field", () => {
  it("changes nothing", async () => {
    const code = await stage.proposed();
    const read = () => stage.as(people.auditor, (work) => getProject(work, { code }));
    const before = await read();
    const { pairingId: _, countyCode: __, ...content } = proposal;
    await expect(
      stage.as(people.east, (work) =>
        amendProject(work, { ...content, projectCode: code, revision: 1, women: "401" } as never),
      ),
    ).rejects.toMatchObject({
      errors: [{ field: "women", code: "project.women_over_persons", params: { persons: 400 } }],
    });
    expect(await read()).toEqual(before);
  });
});
