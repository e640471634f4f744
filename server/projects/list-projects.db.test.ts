import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectProposalSchema } from "@/core/projects/project-proposal";
import type { ProjectsQuery } from "@/core/projects/projects-query";
import { projectsQuerySchema } from "@/core/projects/projects-query";
import { getDesk } from "../desk/get-desk";
import { countyOverview } from "./county-overview";
import { listProjects } from "./list-projects";
import { proposeProjectsMany } from "./propose-projects-many";
import { reviewQueue } from "./review-queue";
import { signProject } from "./sign-project";
import { type ProjectStage, people, projectStage, proposal } from "./stage-for-tests";

let stage: ProjectStage;
let submitted: string;

const ask = (query: object) => projectsQuerySchema.parse(query) as ProjectsQuery;

beforeAll(async () => {
  stage = await projectStage();
  const parsed = projectProposalSchema.parse(proposal);
  // 120 in Wuchuan, 7 in Aohan, 3 of Shanghai in Yanshan.
  await stage.as(people.east, (work) =>
    proposeProjectsMany(
      work,
      Array.from({ length: 127 }, (_, n) => ({
        ...parsed,
        title: n === 5 ? "100%_特别项目" : `饮水工程${n + 1}期`,
        category: n % 2 === 0 ? ("water" as const) : ("roads" as const),
        countyCode: n < 120 ? "150125" : "150430",
        startsOn: n < 100 ? "2026-03-01" : "2025-03-01",
      })),
    ),
  );
  await stage.as(people.foreignEast, (work) =>
    proposeProjectsMany(work, Array(3).fill({ ...parsed, pairingId: "P03", countyCode: "532622" })),
  );
  submitted = await stage.submitted(await stage.signed(await stage.proposed({ title: "待审项目" })));
});
afterAll(() => stage.close());

const list = (by: string, query: object = {}) => stage.as(by, (work) => listProjects(work, ask(query)));

describe("the list of projects", () => {
  it("goes through all, newest first, each once, and back the same way", async () => {
    const pages = [await list(people.reviewer)];
    for (let last = pages.at(-1); last?.next; last = pages.at(-1))
      pages.push(await list(people.reviewer, { before: last.next }));
    const ids = pages.flatMap((page) => page.rows.map((row) => row.id));
    expect(pages.map((page) => page.rows.length)).toEqual([50, 50, 31]);
    expect(new Set(ids).size).toBe(131);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    const back = await list(people.reviewer, { after: pages[2]?.previous });
    expect(back.rows).toEqual(pages[1]?.rows);
    expect((await list(people.reviewer, { after: back.previous })).rows).toEqual(pages[0]?.rows);
    expect([pages[0]?.previous, pages[2]?.next]).toEqual([null, null]);
    for (const page of pages) expect(page.totals).toEqual({ count: 131, budget: 131n * 100_000_000n });
  });

  it("filters by every filter, and totals are of what is filtered", async () => {
    const count = async (query: object, by: string = people.reviewer) => (await list(by, query)).totals.count;
    expect(await count({ pairing: "P03" })).toBe(3);
    expect(await count({ division: "110000" })).toBe(128);
    expect(await count({ division: "530000" })).toBe(3);
    expect(await count({ county: "150430" })).toBe(7);
    expect(await count({ stage: "submitted" })).toBe(1);
    expect(await count({ category: "roads" })).toBe(63);
    expect(await count({ strand: "talent" })).toBe(0);
    expect(await count({ year: "2025" })).toBe(27);
    expect(await count({ text: "特别" })).toBe(1);
    expect(await count({ text: "100%_特" })).toBe(1);
    expect(await count({ text: "1%" })).toBe(0);
    expect(await count({ text: submitted.toLowerCase() })).toBe(1);
    expect(await count({ division: "150000", stage: "draft", category: "water", year: 2026 })).toBe(50);
  });

  it("shows nobody what is not theirs", async () => {
    const counts = async (by: string) => (await list(by)).totals.count;
    expect(await counts(people.east)).toBe(128);
    expect(await counts(people.west)).toBe(128);
    expect(await counts(people.county)).toBe(121);
    expect(await counts(people.neighbour)).toBe(7);
    expect(await counts(people.foreignWest)).toBe(3);
    expect(await counts(people.auditor)).toBe(131);
    for (const by of [people.system, people.security, "tian.hua"]) expect(await counts(by)).toBe(0);
    expect((await list(people.foreignCounty, { county: "150125" })).rows).toEqual([]);
  });

  it("sums the money of each row", async () => {
    const [row] = (await list(people.reviewer, { text: submitted })).rows;
    expect(row).toMatchObject({
      committed: 0n,
      sent: 0n,
      received: 0n,
      spent: 0n,
      countyZh: "武川县",
      changing: false,
    });
    await stage.owner`
      insert into account (address, ledger, kind, holder, project_id, pairing_id, county_code, source, fiscal_year,
        overdraft_allowed, credits, debits)
      select address_of(${String(row?.id)}, r.source, 2026, r.kind, 'CNY'), r.ledger, r.kind, ${String(row?.id)}, ${row?.id ?? 0}, 'P01', '150125', r.source, 2026, true, r.credits, r.debits from (values
        ('promise', 'donor_promise', 'provincial', 0, 900), ('promise', 'donor_promise', 'county', 0, 100),
        ('promise', 'fulfilled', 'provincial', 700, 0), ('cash', 'in_transit', 'provincial', 700, 500),
        ('cash', 'spent', 'provincial', 50, 0)) as r (ledger, kind, source, credits, debits)`;
    const [paid] = (await list(people.reviewer, { text: submitted })).rows;
    expect(paid).toMatchObject({ committed: 1000n, sent: 700n, received: 500n, spent: 50n });
  });
});

describe("what stands beside the list", () => {
  it("the queue of the centre", async () => {
    const queue = await stage.as(people.reviewer, (work) => reviewQueue(work));
    expect(queue.rows).toMatchObject([
      { code: submitted, state: "submitted", isChange: false, waitingDays: 0, budgetBefore: null },
    ]);
    expect(queue.totals).toEqual({ count: 1, budget: 100_000_000n });
    const [last] = queue.rows;
    expect((await stage.as(people.reviewer, (work) => reviewQueue(work, { after: last?.versionId }))).rows).toEqual([]);
  });

  it("a county at a glance", async () => {
    const own = await stage.as(people.county, (work) => countyOverview(work));
    expect(own.county).toEqual({ code: "150125", nameZh: "武川县", nameEn: "Wuchuan County" });
    expect(own.totals).toMatchObject({ count: 121, budget: 12_100_000_000n, committed: 1000n, received: 500n });
    expect(own.byStage).toEqual([
      { stage: "draft", count: 120, budget: 12_000_000_000n },
      { stage: "submitted", count: 1, budget: 100_000_000n },
    ]);
    expect(
      (await stage.as(people.foreignCounty, (work) => countyOverview(work, { countyCode: "150125" }))).projects,
    ).toEqual([]);
  });

  it("each desk with what waits for it", async () => {
    const counts = async (by: string) => {
      const desk = await stage.as(by, (work) => getDesk(work));
      return Object.fromEntries(desk.map((section) => [section.key, section.count]));
    };
    expect(await counts(people.east)).toMatchObject({ my_drafts: 127, waiting_for_signature: 0, returned: 0 });
    expect(await counts(people.otherEast)).toMatchObject({ my_drafts: 0 });
    expect(await counts(people.county)).toMatchObject({ library_due: 121, objections_to_answer: 0 });
    expect(await counts(people.reviewer)).toMatchObject({ to_review: 1 });
    const [first] = (await list(people.east, { stage: "draft" })).rows;
    await stage.as(people.east, (work) => signProject(work, { projectCode: first?.code ?? "", revision: 1 }));
    const desk = await stage.as(people.west, (work) => getDesk(work));
    expect(desk.find((section) => section.key === "waiting_for_signature")).toMatchObject({
      count: 1,
      items: [{ noun: "project", code: first?.code, amount: 100_000_000n }],
    });
  });
});
