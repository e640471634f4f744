import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBlocked } from "../command";
import { admitToLibrary } from "../library/admit-to-library";
import { amendProject } from "./amend-project";
import { approveProject } from "./approve-project";
import { cancelProject } from "./cancel-project";
import { closeProject } from "./close-project";
import { compareVersions } from "./compare-versions";
import { proposeChange } from "./propose-change";
import { recallProject } from "./recall-project";
import { recordActual } from "./record-actual";
import { rejectProject } from "./reject-project";
import { resumeProject } from "./resume-project";
import { returnProject } from "./return-project";
import { signProject } from "./sign-project";
import { type ProjectStage, people, projectStage, proposal } from "./stage-for-tests";
import { startReview } from "./start-review";
import { submitProject } from "./submit-project";
import { suspendProject } from "./suspend-project";
import { withdrawChange } from "./withdraw-change";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

const content = ({ pairingId: _, countyCode: __, ...rest }: typeof proposal) => rest;
type Amendment = Parameters<typeof amendProject>[1];
const amendment = (projectCode: string, revision: number, changes: object = {}) =>
  ({ ...content(proposal), projectCode, revision, ...changes }) as unknown as Amendment;

describe("the life of a project", () => {
  it("runs from proposal to closing, each step with who and when", async () => {
    const { as, detail, proposed, approved, started, accepted } = stage;
    const code = await proposed();
    expect(await detail(code)).toMatchObject({ stage: "draft", version: 1, revision: 1, isChange: false });
    await as(people.county, (work) => admitToLibrary(work, { projectCode: code, admittedOn: work.today }));
    await approved(code);
    const frozen = await detail(code);
    expect(frozen).toMatchObject({ stage: "approved", approvedVersion: 1, versionState: "approved" });
    expect(frozen.approvedBy).toEqual({ nameZh: "赵敏", nameEn: "Zhao Min" });
    await accepted(await started(code));
    await as(people.west, (work) => closeProject(work, { projectCode: code }));
    const closed = await detail(code);
    expect(closed).toMatchObject({ stage: "closed", assetOwner: "哈乐镇政府" });
    expect(closed.timeline.map((entry) => entry.verb).reverse()).toEqual([
      "proposed",
      "admitted_to_library",
      "signed_by_east",
      "signed_by_west",
      "submitted",
      "review_started",
      "approved",
      "started",
      "accepted",
      "closed",
    ]);
    expect(closed.timeline[0]).toMatchObject({
      personZh: "张伟",
      role: "western_coordinator",
      details: { version: 1 },
    });
    expect(closed.actuals).toMatchObject([{ actual: 118, reason: null }]);
  });

  it("comes back with reasons, is mended, signed again and goes on", async () => {
    const { as, detail, proposed, signed, submitted, underReview } = stage;
    const code = await underReview(await submitted(await signed(await proposed())));
    await as(people.reviewer, (work) => returnProject(work, { projectCode: code, reason: "预算偏高" }));
    const returned = await detail(code);
    expect(returned).toMatchObject({ stage: "returned", versionState: "returned" });
    expect(returned.timeline[0]).toMatchObject({ verb: "returned", reason: "预算偏高" });
    await as(people.west, (work) =>
      amendProject(work, amendment(code, returned.revision, { title: "武川县饮水工程（一期）" })),
    );
    expect((await detail(code)).signatures.map((signature) => signature.voidedAt !== null)).toEqual([true, true]);
    await submitted(await signed(code));
    expect(await detail(code)).toMatchObject({ stage: "submitted", content: { title: "武川县饮水工程（一期）" } });
  });

  it("can be recalled until the review begins, and not after", async () => {
    const { as, detail, proposed, signed, submitted, underReview } = stage;
    const code = await submitted(await signed(await proposed()));
    await as(people.east, (work) => recallProject(work, { projectCode: code }));
    expect(await detail(code)).toMatchObject({ stage: "draft", versionState: "draft" });
    await underReview(await submitted(code));
    await expect(as(people.east, (work) => recallProject(work, { projectCode: code }))).rejects.toThrow(
      "project.moved_on",
    );
    expect(await detail(code)).toMatchObject({ stage: "under_review" });
  });

  it("is rejected for good", async () => {
    const { as, detail, proposed, signed, submitted, underReview } = stage;
    const code = await underReview(await submitted(await signed(await proposed())));
    await as(people.reviewer, (work) => rejectProject(work, { projectCode: code, reason: "不属于帮扶范围" }));
    const rejected = await detail(code);
    expect(rejected).toMatchObject({ stage: "rejected", versionState: "rejected" });
    await expect(as(people.east, (work) => amendProject(work, amendment(code, rejected.revision)))).rejects.toThrow(
      "project.moved_on",
    );
  });

  it("is suspended and goes on where it was halted", async () => {
    const { as, detail, proposed, approved, started } = stage;
    for (const [code, from] of [
      [await approved(await proposed()), "approved"],
      [await started(await approved(await proposed())), "in_progress"],
    ] as const) {
      await as(people.reviewer, (work) => suspendProject(work, { projectCode: code, reason: "等待审计" }));
      expect(await detail(code)).toMatchObject({ stage: "suspended", suspendedFrom: from });
      await as(people.reviewer, (work) => resumeProject(work, { projectCode: code, reason: "审计完成" }));
      expect(await detail(code)).toMatchObject({ stage: from, suspendedFrom: null });
    }
  });

  it("is given up as a draft by its authors, later by the centre only", async () => {
    const { as, detail, proposed, approved } = stage;
    const draft = await proposed();
    await as(people.west, (work) => cancelProject(work, { projectCode: draft, reason: "重复" }));
    expect(await detail(draft)).toMatchObject({ stage: "cancelled", versionState: "withdrawn" });
    const code = await approved(await proposed());
    await expect(
      as(people.east, (work) => cancelProject(work, { projectCode: code, reason: "不做了" })),
    ).rejects.toThrow("project.moved_on");
    await as(people.reviewer, (work) => cancelProject(work, { projectCode: code, reason: "政策调整" }));
    expect(await detail(code)).toMatchObject({ stage: "cancelled", versionState: "approved" });
  });

  it("may record an open actual after the acceptance, once", async () => {
    const { as, detail, proposed, approved, started } = stage;
    const code = await started(await approved(await proposed()));
    const targetId = (await detail(code)).content.targets[0]?.id ?? 0;
    const { acceptProject } = await import("./accept-project");
    await as(people.county, (work) =>
      acceptProject(work, { projectCode: code, assetOwner: "村委会", actuals: [{ targetId, actual: "" }] }),
    );
    const record = () =>
      as(people.county, (work) =>
        recordActual(work, { projectCode: code, targetId, actual: "90", reason: "两户外出" }),
      );
    await record();
    expect((await detail(code)).actuals).toEqual([{ targetId, actual: 90, reason: "两户外出" }]);
    await expect(record()).rejects.toThrow("constraint.target_actual_once");
  });
});

describe("signatures", () => {
  it("are void as soon as anything is mended, by any way", async () => {
    const { as, detail, proposed, signed } = stage;
    const live = async (code: string) =>
      (await detail(code)).signatures.filter((signature) => signature.voidedAt === null).length;
    const code = await signed(await proposed());
    expect(await live(code)).toBe(2);
    const { revision } = await detail(code);
    const same = await as(people.east, (work) => amendProject(work, amendment(code, revision)));
    expect([same.revision, await live(code)]).toEqual([revision, 2]);
    await as(people.east, (work) =>
      amendProject(
        work,
        amendment(code, revision, { contacts: [{ name: "周强", office: "武川县扶贫办", phone: "" }] }),
      ),
    );
    expect(await live(code)).toBe(0);
    await signed(code);
    await as(
      people.east,
      (work) => work.sql`delete from budget_line where project_id = (select id from project where code = ${code})`,
    );
    expect(await live(code)).toBe(0);
  });

  it("are given once a side, on what was read, and only with a budget", async () => {
    const { as, detail, proposed } = stage;
    const code = await proposed();
    await as(people.east, (work) => signProject(work, { projectCode: code, revision: 1 }));
    await expect(as(people.otherEast, (work) => signProject(work, { projectCode: code, revision: 1 }))).rejects.toThrow(
      "constraint.project_signature_once",
    );
    await as(people.east, (work) => amendProject(work, amendment(code, 1, { summary: "只打一眼井。" })));
    await expect(
      as(people.west, (work) => signProject(work, { projectCode: code, revision: 1 })),
    ).rejects.toMatchObject({
      kind: "conflict",
      errors: [{ code: "stale" }],
    });
    const bare = await proposed({ budgetLines: [] });
    await expect(
      as(people.east, (work) => signProject(work, { projectCode: bare, revision: 1 })),
    ).rejects.toMatchObject({
      errors: [{ field: "budgetLines", code: "project.no_budget" }],
    });
    expect((await detail(bare)).signatures).toEqual([]);
  });

  it("must be two before a submission, says the database too", async () => {
    const { as, proposed, detail } = stage;
    const code = await proposed();
    await as(people.east, (work) => signProject(work, { projectCode: code, revision: 1 }));
    await expect(as(people.east, (work) => submitProject(work, { projectCode: code }))).rejects.toThrow(
      "project.signatures_missing",
    );
    const { versionId } = await detail(code);
    await expect(
      as(people.east, (work) => work.sql`update project_version set state = 'submitted' where id = ${versionId}`),
    ).rejects.toThrow("constraint.project_version_signed");
    await expect(
      as(people.east, async (work) => {
        const { id } = await detail(code);
        await work.sql`insert into project_signature (project_id, version_id, side, signed_by)
          values (${id}, ${versionId}, 'west', ${work.actor.personId})`;
      }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("two people editing", () => {
  it("refuses the second, changes nothing of the first", async () => {
    const { as, detail, proposed } = stage;
    const code = await proposed();
    await as(people.east, (work) => amendProject(work, amendment(code, 1, { title: "第一稿" })));
    await expect(
      as(people.west, (work) => amendProject(work, amendment(code, 1, { title: "第二稿" }))),
    ).rejects.toMatchObject({ kind: "conflict", errors: [{ code: "stale" }] });
    expect(await detail(code)).toMatchObject({ revision: 2, content: { title: "第一稿" } });
  });
});

describe("a change after approval", () => {
  it("is a version of its own: reviewed while the project goes on, shown by what it changes", async () => {
    const { as, detail, proposed, approved, started, signed, submitted, underReview } = stage;
    const code = await started(await approved(await proposed()));
    const { version, revision } = await as(people.west, (work) =>
      proposeChange(work, { projectCode: code, reason: "材料涨价" }),
    );
    expect(version).toBe(2);
    await as(people.west, (work) =>
      amendProject(
        work,
        amendment(code, revision, {
          title: "武川县饮水工程（调整）",
          budgetLines: [
            { source: "provincial", fiscalYear: 2026, purpose: "works", amount: "90万" },
            { source: "provincial", fiscalYear: 2026, purpose: "training", amount: "5万" },
          ],
          targets: [{ indicator: "通水户数", unit: "户", baseline: 0, target: 130, dueOn: "2026-11-30" }],
        }),
      ),
    );
    expect(await detail(code)).toMatchObject({ stage: "in_progress", isChange: true, approvedVersion: 1, version: 2 });
    expect(await as(people.reviewer, (work) => compareVersions(work, { projectCode: code }))).toEqual({
      before: 1,
      after: 2,
      changeReason: "材料涨价",
      fields: [{ field: "title", before: proposal.title, after: "武川县饮水工程（调整）" }],
      budgetTotal: { before: 100_000_000n, after: 95_000_000n, difference: -5_000_000n },
      amounts: [
        {
          source: "county",
          fiscalYear: 2026,
          purpose: "goods",
          before: 20_000_000n,
          after: null,
          difference: -20_000_000n,
        },
        {
          source: "provincial",
          fiscalYear: 2026,
          purpose: "training",
          before: null,
          after: 5_000_000n,
          difference: 5_000_000n,
        },
        {
          source: "provincial",
          fiscalYear: 2026,
          purpose: "works",
          before: 80_000_000n,
          after: 90_000_000n,
          difference: 10_000_000n,
        },
      ],
      targets: [
        {
          indicator: "通水户数",
          before: expect.objectContaining({ target: 120 }),
          after: expect.objectContaining({ target: 130 }),
        },
      ],
      contacts: null,
    });
    await underReview(await submitted(await signed(code)));
    await as(people.otherReviewer, (work) => approveProject(work, { projectCode: code }));
    const changed = await detail(code);
    expect(changed).toMatchObject({ stage: "in_progress", isChange: false, approvedVersion: 2 });
    expect(changed.versions.map((line) => [line.version, line.state])).toEqual([
      [2, "approved"],
      [1, "superseded"],
    ]);
  });

  it("may be withdrawn, returned and rejected; the approved version stands", async () => {
    const { as, detail, proposed, approved, signed, submitted, underReview } = stage;
    const code = await approved(await proposed());
    const begin = () => as(people.east, (work) => proposeChange(work, { projectCode: code, reason: "调整村点" }));
    await begin();
    await expect(begin()).rejects.toThrow("project.change_pending");
    await as(people.west, (work) => withdrawChange(work, { projectCode: code, reason: "不需要了" }));
    expect(await detail(code)).toMatchObject({ stage: "approved", version: 1, isChange: false });
    expect((await begin()).version).toBe(3);
    await underReview(await submitted(await signed(code)));
    await as(people.reviewer, (work) => returnProject(work, { projectCode: code, reason: "说明不足" }));
    await underReview(await submitted(code));
    await as(people.reviewer, (work) => rejectProject(work, { projectCode: code, reason: "不同意" }));
    expect(await detail(code)).toMatchObject({
      stage: "approved",
      version: 1,
      approvedVersion: 1,
      versionState: "approved",
    });
  });
});

describe("what the database refuses by itself", () => {
  it("is an unlisted step, and a listed one by another role", async () => {
    const { as, proposed, signed, submitted } = stage;
    const code = await proposed();
    const move = (by: string, to: string) =>
      as(by, (work) => work.sql`update project set stage = ${to} where code = ${code}`);
    for (const to of ["approved", "in_progress", "closed", "under_review", "rejected"])
      await expect(move(people.east, to)).rejects.toThrow("constraint.project_life");
    await submitted(await signed(code));
    await expect(move(people.east, "under_review")).rejects.toThrow("constraint.project_life");
    const { versionId } = await stage.detail(code);
    await expect(
      as(people.west, (work) => work.sql`update project_version set state = 'approved' where id = ${versionId}`),
    ).rejects.toThrow("constraint.project_version_life");
  });

  it("is a change of a frozen version or of its parts", async () => {
    const { as, detail, proposed, approved } = stage;
    const { id, versionId } = await detail(await approved(await proposed()));
    await expect(
      as(people.east, (work) => work.sql`update project_version set title = 'x' where id = ${versionId}`),
    ).rejects.toThrow("constraint.project_version_frozen");
    await expect(
      as(people.east, (work) => work.sql`delete from budget_line where version_id = ${versionId}`),
    ).rejects.toThrow("constraint.project_version_frozen");
    await expect(
      as(
        people.east,
        (work) => work.sql`
        insert into budget_line (project_id, version_id, position, source, fiscal_year, purpose, amount)
        values (${id}, ${versionId}, 9, 'donation', 2026, 'works', 1)`,
      ),
    ).rejects.toThrow("constraint.project_version_frozen");
  });

  it("is an approval by whoever registered or submitted", async () => {
    const { owner, as, proposed, signed, submitted, underReview, detail } = stage;
    const code = await underReview(await submitted(await signed(await proposed())));
    const { id, versionId, registeredBy } = await detail(code);
    // Wang Lei registered it, Zhang Wei submitted it. Both come to the centre.
    for (const [name, statement] of [
      [
        "wang.lei",
        (work: never) =>
          (work as { sql: typeof owner }).sql`update project set approved_by = ${registeredBy.id} where id = ${id}`,
      ],
      [
        "zhang.wei",
        (work: never) =>
          (work as { sql: typeof owner })
            .sql`update project_version set approved_by = actor_person() where id = ${versionId}`,
      ],
    ] as const) {
      const [membership] = await owner<{ id: number }[]>`
        insert into membership (person_id, office_id, role)
        select p.id, o.id, 'central_reviewer' from person p, office o
        where p.sign_in_name = ${name} and o.code = 'CENTRE' returning id`;
      const { openWork } = await import("@/db/work");
      const atCentre = <T>(run: (work: Parameters<Parameters<typeof as>[1]>[0]) => Promise<T>) =>
        openWork(stage.client, { kind: "membership", membershipId: membership?.id ?? 0 }, run);
      await expect(atCentre((work) => approveProject(work, { projectCode: code }))).rejects.toThrow("_approved_by_two");
      await expect(atCentre(async (work) => statement(work as never))).rejects.toThrow("_approved_by_two");
      await owner`update membership set ended_at = now() where id = ${membership?.id ?? 0}`;
    }
    expect(await detail(code)).toMatchObject({ stage: "under_review" });
  });
});

describe("a gate", () => {
  it("returns what blocks and changes nothing", async () => {
    const { owner, as, detail, proposed, signed, submitted, underReview, started, accepted } = stage;
    const gate = async (moment: string, run: () => Promise<unknown>) => {
      await owner`insert into blocked_in_test values ('project', ${moment})`;
      const outcome = await run();
      await owner`delete from blocked_in_test`;
      expect(isBlocked(outcome)).toBe(true);
    };
    const code = await signed(await proposed());
    await gate("submission", () => as(people.east, (work) => submitProject(work, { projectCode: code })));
    expect(await detail(code)).toMatchObject({ stage: "draft" });
    await underReview(await submitted(code));
    await gate("approval", () => as(people.reviewer, (work) => approveProject(work, { projectCode: code })));
    expect(await detail(code)).toMatchObject({ stage: "under_review" });
    await as(people.reviewer, (work) => approveProject(work, { projectCode: code }));
    await accepted(await started(code));
    await gate("closing", () => as(people.west, (work) => closeProject(work, { projectCode: code })));
    expect(await detail(code)).toMatchObject({ stage: "accepted" });
  });
});

describe("who may not", () => {
  it("take any step: other provinces, other counties, other roles", async () => {
    const { as, proposed, signed, submitted, underReview } = stage;
    const code = await submitted(await signed(await proposed()));
    const start = (by: string) => as(by, (work) => startReview(work, { projectCode: code }));
    for (const by of [people.east, people.west, people.county, people.auditor, people.system, people.security])
      await expect(start(by)).rejects.toMatchObject({ kind: "forbidden" });
    await underReview(code);
    const recall = (by: string) => as(by, (work) => recallProject(work, { projectCode: code }));
    for (const by of [people.foreignEast, people.foreignWest])
      await expect(recall(by)).rejects.toMatchObject({ kind: "not_found" });
    const read = (by: string) => stage.detail(code, by);
    for (const by of [
      people.foreignEast,
      people.foreignWest,
      people.foreignCounty,
      people.neighbour,
      people.system,
      people.security,
    ])
      await expect(read(by)).rejects.toMatchObject({ kind: "not_found" });
    for (const by of [people.east, people.west, people.county, people.otherCounty, people.reviewer, people.auditor])
      expect((await read(by)).code).toBe(code);
  });
});
