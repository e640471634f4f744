import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import { admitToLibrary } from "./library/admit-to-library";
import { fileObjection } from "./notices/file-objection";
import { publishNotice } from "./notices/publish-notice";
import { attachPaper } from "./papers/attach-paper";
import { reportProgress } from "./progress/report-progress";
import { proposeProject } from "./projects/propose-project";
import { type ProjectStage, people, projectStage, proposal } from "./projects/stage-for-tests";
import { createToken } from "./tokens/create-token";

let stage: ProjectStage;
let projectCode: string;
let noticeCode: string;
let today: string;
const folder = mkdtempSync(join(tmpdir(), "counterpart-repeated-"));
const earlier = process.env.DATA_DIR;

beforeAll(async () => {
  process.env.DATA_DIR = folder;
  stage = await projectStage();
  projectCode = await stage.started(await stage.approved(await stage.proposed()));
  today = await stage.as(people.county, async (work) => work.today);
  noticeCode = (await stage.as(people.county, (work) => publishNotice(work, notice()))).code;
});
afterAll(async () => {
  if (earlier === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = earlier;
  rmSync(folder, { recursive: true });
  await stage.close();
});

const notice = () => ({
  projectCode,
  kind: "plan" as const,
  levels: ["county" as const],
  startsOn: today,
  endsOn: addDays(today, 10),
  title: "饮水工程公示",
  body: "总投资 100 万元。",
});
const pdf = (text: string) => new File([`%PDF-1.4\n${text}\n%%EOF\n`], "合同.pdf");

type Given = { idempotencyKey?: string; other?: true };
type Case = { name: string; table: string; give(given: Given): Promise<unknown> };

/** Every command that makes a record and that nothing would stop the second time (server/api/api.test.ts). */
const cases: Case[] = [
  {
    name: "propose-project",
    table: "project",
    give: ({ other, ...key }) =>
      stage.as(people.east, (work) =>
        proposeProject(work, { ...proposal, ...key, title: other ? "另一工程" : "饮水工程" } as never),
      ),
  },
  {
    name: "admit-to-library",
    table: "library_entry",
    give: ({ other, ...key }) =>
      stage.as(people.county, (work) => {
        const title = other ? "另一条路" : "村道硬化";
        return admitToLibrary(work, { pairingId: "P01", title, category: "roads", admittedOn: today, ...key });
      }),
  },
  {
    name: "report-progress",
    table: "progress_report",
    give: ({ other, ...key }) =>
      stage.as(people.county, (work) =>
        reportProgress(work, {
          projectCode,
          reportedOn: today,
          progress: other ? "20" : "10",
          narrative: "开工",
          ...key,
        }),
      ),
  },
  {
    name: "publish-notice",
    table: "notice",
    give: ({ other, ...key }) =>
      stage.as(people.county, (work) =>
        publishNotice(work, { ...notice(), ...key, ...(other ? { body: "另有说明。" } : {}) }),
      ),
  },
  {
    name: "attach-paper",
    table: "paper",
    give: ({ other, ...key }) =>
      stage.as(people.county, (work) =>
        attachPaper(work, {
          subject: "project",
          code: projectCode,
          kind: "contract",
          file: pdf(other ? "b" : "a"),
          ...key,
        }),
      ),
  },
  {
    name: "file-objection",
    table: "objection",
    give: ({ other, ...key }) =>
      stage.asPublic((work) =>
        fileObjection(work, { noticeCode, body: other ? "另一异议" : "井打错了地方。", ...key }),
      ),
  },
];

const countOf = async (table: string) => {
  const [row] = await stage.owner<{ count: number }[]>`select count(*)::integer as count from ${stage.owner(table)}`;
  return row?.count ?? 0;
};

describe.each(cases)("$name", ({ name, table, give }) => {
  it("given twice under one key makes one record and answers the same", async () => {
    const before = await countOf(table);
    const first = await give({ idempotencyKey: `${name}-1` });
    expect(await give({ idempotencyKey: `${name}-1` })).toEqual(first);
    expect(await countOf(table)).toBe(before + 1);
  });

  it("given twice at once makes one record and answers the same", async () => {
    const before = await countOf(table);
    const [one, other] = await Promise.all([1, 2].map(() => give({ idempotencyKey: `${name}-2` })));
    expect(one).toEqual(other);
    expect(await countOf(table)).toBe(before + 1);
  });

  it("with other content under the same key is refused and makes nothing", async () => {
    await give({ idempotencyKey: `${name}-3` });
    const before = await countOf(table);
    await expect(give({ idempotencyKey: `${name}-3`, other: true })).rejects.toMatchObject({
      kind: "conflict",
      errors: [{ field: null, code: "idempotency_key_changed" }],
    });
    expect(await countOf(table)).toBe(before);
  });

  it("under another key, or none, is another record", async () => {
    const before = await countOf(table);
    await give({ idempotencyKey: `${name}-4` });
    await give({ idempotencyKey: `${name}-5` });
    await give({});
    await give({});
    expect(await countOf(table)).toBe(before + 4);
  });
});

describe("a key", () => {
  it("belongs to a person, to the command and to the content of a file", async () => {
    const [, , , , attach] = cases;
    await attach?.give({ idempotencyKey: "shared-key" });
    await expect(cases[2]?.give({ idempotencyKey: "shared-key" })).rejects.toThrow("idempotency_key_changed");
    const before = await countOf("project");
    for (const by of [people.east, people.otherEast, people.west])
      await stage.as(by, (work) => proposeProject(work, { ...proposal, idempotencyKey: "shared-key" } as never));
    expect(await countOf("project")).toBe(before + 3);
  });

  it("is not used up by a refusal", async () => {
    const propose = (title: string) =>
      stage.as(people.east, (work) =>
        proposeProject(work, { ...proposal, title, countyCode: "532622", idempotencyKey: "refused-once" } as never),
      );
    await expect(propose("甲乙")).rejects.toMatchObject({ kind: "invalid" });
    const mended = { ...proposal, title: "丙丁", idempotencyKey: "refused-once" } as never;
    await expect(stage.as(people.east, (work) => proposeProject(work, mended))).resolves.toHaveProperty("code");
  });

  it("of somebody who is not signed in is seen by nobody who is, and the other way round", async () => {
    const seen = (by: string) =>
      stage.as(by, (work) => work.sql<{ key: string }[]>`select key from command_key`).then((rows) => rows.length);
    const [{ all = 0, nobodys = 0 } = {}] = await stage.owner<{ all: number; nobodys: number }[]>`
      select count(*)::integer as all, count(*) filter (where person_id is null)::integer as nobodys from command_key`;
    expect(nobodys).toBeGreaterThan(0);
    expect(await seen(people.auditor)).toBe(0);
    expect(await seen(people.county)).toBeLessThan(all - nobodys);
    const open = await stage.asPublic((work) => work.sql`select 1 from command_key where person_id is not null`);
    expect(open).toHaveLength(0);
  });
});

describe("a token", () => {
  it("made twice under one key is one token, shown once and kept nowhere", async () => {
    const make = (label = "月报") =>
      stage.as(people.east, (work) =>
        createToken(work, { label, lastDay: addDays(today, 30), idempotencyKey: "token-key" }),
      );
    const { token } = await make();
    await expect(make()).rejects.toMatchObject({ kind: "conflict", errors: [{ code: "shown_before" }] });
    await expect(make("另一")).rejects.toMatchObject({ errors: [{ code: "idempotency_key_changed" }] });
    expect(await countOf("api_token")).toBe(1);
    const kept = await stage.owner`select * from command_key where key = 'token-key'`;
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});
