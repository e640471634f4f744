import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import { type ProjectStage, people, projectStage } from "../projects/stage-for-tests";
import { answerObjection } from "./answer-objection";
import { fileObjection } from "./file-objection";
import { getPublicNotice } from "./get-public-notice";
import { listPublicNotices } from "./list-public-notices";
import { publishNotice } from "./publish-notice";

let stage: ProjectStage;
let projectCode: string;
beforeAll(async () => {
  stage = await projectStage();
  projectCode = await stage.approved(await stage.proposed());
});
afterAll(() => stage.close());

type Notice = Parameters<typeof publishNotice>[1];
const notice = (today: string, changes: object = {}): Notice => ({
  projectCode,
  kind: "plan",
  levels: ["county", "village"],
  startsOn: today,
  endsOn: addDays(today, 14),
  title: "武川县饮水安全工程公示",
  body: "总投资 100 万元。",
  ...changes,
});
const publish = (by: string, changes: object = {}) =>
  stage.as(by, async (work) => (await publishNotice(work, notice(work.today, changes))).code);

describe("a public notice", () => {
  it("is read by anybody from its first day, with nothing of the project but its text", async () => {
    const shown = await publish(people.county);
    const later = await stage.as(people.county, (work) => publish(people.county, { startsOn: addDays(work.today, 1) }));
    const list = await stage.asPublic((work) => listPublicNotices(work));
    expect(list.rows.map((row) => row.code)).toEqual([shown]);
    expect(list.rows[0]).toMatchObject({ open: true, countyZh: "武川县", levels: ["county", "village"] });
    expect(await stage.asPublic((work) => getPublicNotice(work, { code: shown }))).toMatchObject({
      body: "总投资 100 万元。",
    });
    await expect(stage.asPublic((work) => getPublicNotice(work, { code: later }))).rejects.toMatchObject({
      kind: "not_found",
    });
    expect((await stage.asPublic((work) => listPublicNotices(work, { countyCode: "150000" }))).rows).toHaveLength(1);
    expect((await stage.asPublic((work) => listPublicNotices(work, { countyCode: "530000" }))).rows).toHaveLength(0);
    for (const table of [
      "project",
      "project_version",
      "objection",
      "event",
      "account",
      "paper",
      "flag",
      "library_entry",
    ])
      expect(await stage.asPublic((work) => work.sql`select 1 from ${work.sql(table)}`)).toHaveLength(0);
  });

  it("is published by the county concerned, at the right stage, and never changed", async () => {
    for (const by of [people.east, people.west, people.reviewer, people.auditor])
      await expect(publish(by)).rejects.toMatchObject({ kind: "forbidden" });
    for (const by of [people.neighbour, people.foreignCounty])
      await expect(publish(by)).rejects.toMatchObject({ kind: "not_found" });
    await expect(publish(people.county, { kind: "completion" })).rejects.toThrow("project.moved_on");
    await expect(publish(people.county, { endsOn: "2020-01-01" })).rejects.toMatchObject({
      errors: [{ field: "endsOn" }],
    });
    await expect(
      stage.as(people.county, (work) => work.sql`update notice set ends_on = starts_on`),
    ).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("an objection", () => {
  it("comes from anybody, is seen by the offices concerned, and is answered once", async () => {
    const noticeCode = await publish(people.county);
    await stage.asPublic((work) =>
      fileObjection(work, { noticeCode, name: "", contact: "", body: "井打在了别的村。" }),
    );
    const { objections, timeline } = await stage.detail(projectCode, people.west);
    expect(objections).toMatchObject([{ body: "井打在了别的村。", name: null, answer: null }]);
    expect(timeline[0]).toMatchObject({ verb: "objection_filed", role: "public", personZh: null });
    const objectionId = objections[0]?.id ?? 0;
    const answer = (by: string) =>
      stage.as(by, (work) => answerObjection(work, { objectionId, answer: "已核实，井位在哈乐村。" }));
    await expect(answer(people.east)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(answer(people.neighbour)).rejects.toMatchObject({ kind: "not_found" });
    await answer(people.county);
    await expect(answer(people.otherCounty)).rejects.toThrow("notice.answered_already");
    expect((await stage.detail(projectCode)).objections).toMatchObject([
      { answer: "已核实，井位在哈乐村。", personZh: "孙燕" },
    ]);
    await expect(
      stage.as(people.county, (work) => work.sql`update objection set body = '没有意见' where id = ${objectionId}`),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("needs a notice that has begun, and comes unanswered", async () => {
    const later = await stage.as(people.county, (work) => publish(people.county, { startsOn: addDays(work.today, 1) }));
    const object = (noticeCode: string) => stage.asPublic((work) => fileObjection(work, { noticeCode, body: "反对" }));
    await expect(object(later)).rejects.toMatchObject({ kind: "not_found", errors: [{ field: "noticeCode" }] });
    await expect(object("N1")).rejects.toMatchObject({ errors: [{ field: "noticeCode", code: "human_code" }] });
    const insert = (values: string) =>
      stage.asPublic((work) =>
        work.sql.unsafe(`insert into objection (notice_id, project_id, body, answer, answered_by, answered_at)
          select id, ${values} from notice where code = '${later}'`),
      );
    await expect(insert("project_id, 'x', null, null, null")).rejects.toMatchObject({ kind: "forbidden" });
    await stage.owner`update notice set starts_on = starts_on - 1 where code = ${later}`;
    await expect(insert("project_id, 'x', 'gut', 1, now()")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(insert("project_id + 1, 'x', null, null, null")).rejects.toMatchObject({ kind: "forbidden" });
    await insert("project_id, 'x', null, null, null");
    await expect(
      stage.as(
        people.county,
        (work) => work.sql`insert into objection (notice_id, project_id, body)
        select id, project_id, 'x' from notice where code = ${later}`,
      ),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
