import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultyProject, type RuleStage, ruleStage } from "../rules/stage-for-tests";
import { search } from "./search";

let stage: RuleStage;
let code: string;

beforeAll(async () => {
  stage = await ruleStage();
  const project = await stage.as("wang.lei", faultyProject);
  code = project.code;
  await stage.as(
    "wang.lei",
    (work) => work.sql`select from judge_record('project', ${project.id}, 'submission', ${work.today}::date)`,
  );
});
afterAll(() => stage.close());

const find = (person: string, text: string) => stage.as(person, (work) => search(work, { text }));

describe("search", () => {
  it("opens the record of a whole code, the check character may be left out", async () => {
    expect((await find("wang.lei", code)).exact).toEqual({ noun: "projects", code });
    expect((await find("wang.lei", ` ${code.slice(0, -1).toLowerCase()}`)).exact).toEqual({ noun: "projects", code });
    expect((await find("zhao.min", "f-1")).exact).toEqual({ noun: "flags", code: "F-1" });
  });

  it("finds titles, and places by pinyin initials with the projects in them", async () => {
    const byTitle = await find("wang.lei", "饮水");
    expect(byTitle.projects).toMatchObject([{ code, stage: "draft", countyZh: "武川县" }]);
    expect(byTitle.moreProjects).toBe(false);
    const byPlace = await find("wang.lei", "wcx");
    expect(byPlace.places).toContainEqual(expect.objectContaining({ code: "150125", nameZh: "武川县", projects: 1 }));
    expect((await find("wang.lei", "yn")).places[0]).toMatchObject({ code: "530000", projects: 0 });
  });

  it("finds nothing outside of the actor's scope", async () => {
    for (const person of ["chen.jie", "wu.jing", "song.ping"]) {
      expect((await find(person, code)).exact).toBeNull();
      expect((await find(person, "饮水")).projects).toEqual([]);
    }
  });

  it("takes wildcards, blanks and one character for what they are", async () => {
    for (const text of ["", "   ", "%%", "__", "武"]) expect((await find("wang.lei", text)).projects).toEqual([]);
  });
});
