import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendProject } from "./amend-project";
import { approveProject } from "./approve-project";
import { compareVersions } from "./compare-versions";
import { proposeChange } from "./propose-change";
import { rejectProject } from "./reject-project";
import { returnProject } from "./return-project";
import { amendment, type ProjectStage, people, projectStage, proposal } from "./stage-for-tests";
import { withdrawChange } from "./withdraw-change";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

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
