import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Work } from "@/db/work";
import { amendProject } from "./amend-project";
import { signProject } from "./sign-project";
import { amendment, type ProjectStage, people, projectStage } from "./stage-for-tests";
import { submitProject } from "./submit-project";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

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
    // Whoever writes past the command voids them too: the content, what is taken out, what is added.
    const write = (run: (work: Work, version: number) => Promise<unknown>) =>
      as(people.east, async (work) => run(work, (await detail(code)).versionId));
    for (const change of [
      (work: Work, version: number) => work.sql`update project_version set summary = 'x' where id = ${version}`,
      (work: Work, version: number) => work.sql`delete from project_contact where version_id = ${version}`,
      (work: Work, version: number) => work.sql`
        insert into project_contact (project_id, version_id, position, name, office)
        select project_id, id, 0, 'x', 'y' from project_version where id = ${version}`,
    ]) {
      await signed(code);
      expect(await live(code)).toBe(2);
      await write(change);
      expect(await live(code)).toBe(0);
    }
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
