import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admitToLibrary } from "../library/admit-to-library";
import { acceptProject } from "./accept-project";
import { amendProject } from "./amend-project";
import { cancelProject } from "./cancel-project";
import { closeProject } from "./close-project";
import { proposeChange } from "./propose-change";
import { recallProject } from "./recall-project";
import { recordActual } from "./record-actual";
import { rejectProject } from "./reject-project";
import { resumeProject } from "./resume-project";
import { returnProject } from "./return-project";
import { amendment, type ProjectStage, people, projectStage } from "./stage-for-tests";
import { suspendProject } from "./suspend-project";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

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

  it("is not accepted while it is being changed, nor with what another project reached", async () => {
    const { as, detail, proposed, approved, started } = stage;
    const other = (await detail(await proposed())).content.targets[0]?.id ?? 0;
    const code = await started(await approved(await proposed()));
    const accept = (targetId: number) =>
      as(people.county, (work) =>
        acceptProject(work, { projectCode: code, assetOwner: "村委会", actuals: [{ targetId, actual: "1" }] }),
      );
    await expect(accept(other)).rejects.toMatchObject({ errors: [{ field: "actuals.0.targetId", code: "choice" }] });
    await as(people.west, (work) => proposeChange(work, { projectCode: code, reason: "调整" }));
    await expect(accept((await detail(code)).content.targets[0]?.id ?? 0)).rejects.toThrow("project.change_pending");
    expect(await detail(code)).toMatchObject({ stage: "in_progress", acceptedOn: null, actuals: [] });
  });

  it("may record an open actual after the acceptance, once", async () => {
    const { as, detail, proposed, approved, started } = stage;
    const code = await started(await approved(await proposed()));
    const targetId = (await detail(code)).content.targets[0]?.id ?? 0;
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
