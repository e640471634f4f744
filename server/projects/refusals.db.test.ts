import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWork, type Work } from "@/db/work";
import { isBlocked } from "../command";
import { amendProject } from "./amend-project";
import { approveProject } from "./approve-project";
import { closeProject } from "./close-project";
import { proposeChange } from "./propose-change";
import { recallProject } from "./recall-project";
import { amendment, type ProjectStage, people, projectStage } from "./stage-for-tests";
import { startReview } from "./start-review";
import { submitProject } from "./submit-project";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

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

  it("is what another role says of a project, and any change of what it is", async () => {
    const { as, proposed } = stage;
    const code = await proposed();
    const write = (by: string, change: string) =>
      as(by, (work) => work.sql.unsafe(`update project set ${change} where code = '${code}'`));
    for (const [by, change, constraint] of [
      [people.west, "approved_version = 1", "project_approved_by_centre"],
      [people.county, "certified_progress = 10000", "project_progress_certified_by_west"],
      [people.east, "asset_owner = 'x'", "project_accepted_by_county"],
      [people.reviewer, "registered_by = 1 + registered_by", "project_identity_fixed"],
      [people.west, "county_code = '150430'", "project_identity_fixed"],
    ] as const)
      await expect(write(by, change)).rejects.toThrow(`constraint.${constraint}`);
  });

  it("is an approval by whoever registered or submitted", async () => {
    const { owner, client, as, proposed, signed, submitted, underReview, detail } = stage;
    const code = await underReview(await submitted(await signed(await proposed())));
    const { id, versionId, registeredBy } = await detail(code);
    // Wang Lei registered it, Zhang Wei submitted it. Both come to the centre.
    for (const name of [people.east, people.west]) {
      const [membership] = await owner<{ id: number }[]>`
        insert into membership (person_id, office_id, role)
        select p.id, o.id, 'central_reviewer' from person p, office o
        where p.sign_in_name = ${name} and o.code = 'CENTRE' returning id`;
      const membershipId = membership?.id ?? 0;
      const atCentre = (run: (work: Work) => Promise<unknown>) =>
        openWork(client, { kind: "membership", membershipId }, run);
      await expect(atCentre((work) => approveProject(work, { projectCode: code }))).rejects.toThrow("_approved_by_two");
      await owner`update membership set ended_at = now() where id = ${membershipId}`;
    }
    const write = (run: (work: Work) => Promise<unknown>) => as(people.reviewer, run);
    await expect(
      write((work) => work.sql`update project set approved_by = ${registeredBy.id} where id = ${id}`),
    ).rejects.toThrow("constraint.project_registered_and_approved_by_two");
    await expect(
      write((work) => work.sql`update project_version set approved_by = submitted_by where id = ${versionId}`),
    ).rejects.toThrow("constraint.project_version_submitted_and_approved_by_two");
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

describe("two people at the same moment", () => {
  const outcomes = async (attempts: Promise<unknown>[]) =>
    (await Promise.allSettled(attempts)).map((outcome) => outcome.status).sort();

  it("decide once", async () => {
    const { as, detail, proposed, signed, submitted, underReview } = stage;
    const code = await underReview(await submitted(await signed(await proposed())));
    const approve = (by: string) => as(by, (work) => approveProject(work, { projectCode: code }));
    expect(await outcomes([approve(people.reviewer), approve(people.otherReviewer)])).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect((await detail(code)).timeline.filter((entry) => entry.verb === "approved")).toHaveLength(1);
  });

  it("mend once, and begin one change", async () => {
    const { as, detail, proposed, approved } = stage;
    const code = await proposed();
    const mend = (by: string) => as(by, (work) => amendProject(work, amendment(code, 1, { title: `${by}的稿` })));
    expect(await outcomes([mend(people.east), mend(people.west)])).toEqual(["fulfilled", "rejected"]);
    expect(await detail(code)).toMatchObject({ revision: 2 });
    await approved(code);
    const begin = (by: string) => as(by, (work) => proposeChange(work, { projectCode: code, reason: "调整" }));
    expect(await outcomes([begin(people.east), begin(people.west)])).toEqual(["fulfilled", "rejected"]);
    expect((await detail(code)).versions).toHaveLength(2);
  });
});
