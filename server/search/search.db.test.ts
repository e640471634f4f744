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

  it("reads the titles of the actor's own scope only", async () => {
    await stage.as(
      "chen.jie",
      (work) => work.sql`
        insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, title, strand, category,
          budget_total, registered_by, start_year)
        select 'X' || n, ${work.actor.pairings[0] ?? ""}, '530000', '310000', '530000', 'draft', '饮水安全工程', 'government_aid',
          'water', 1, ${work.actor.personId}, 2026 from generate_series(1, 3000) n`,
    );
    await stage.owner`analyze project`;
    const [row] = await stage.as("wang.lei", async (work) => {
      expect((await search(work, { text: "饮水" })).projects).toHaveLength(1);
      return work.sql<{ read: number }[]>`
        select (seq_tup_read + idx_tup_fetch)::integer as read from pg_stat_xact_user_tables where relname = 'project'`;
    });
    expect(row?.read).toBeLessThan(100);
  });

  it("takes wildcards, blanks and one character for what they are", async () => {
    for (const text of ["", "   ", "%%", "__", "武"]) expect((await find("wang.lei", text)).projects).toEqual([]);
  });
});
