import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendProject } from "./amend-project";
import { signProject } from "./sign-project";
import { amendment, type ProjectStage, people, projectStage } from "./stage-for-tests";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

/** After the proposal, which happens now. */
const morning = new Date(Date.now() + 3_600_000);
const minutes = (count: number) => new Date(morning.getTime() + count * 60_000);

function amend(code: string, revision: number, changes: object, by: string = people.east, now: Date = morning) {
  return stage.as(by, (work) => amendProject(work, amendment(code, revision, changes)), { now });
}
const verbs = async (code: string) => (await stage.detail(code)).timeline.map(({ verb, personEn }) => [verb, personEn]);

describe("a draft that saves itself", () => {
  it("is one entry of the record for what one person writes within ten minutes", async () => {
    const code = await stage.proposed();
    let { revision } = await stage.detail(code);
    for (const minute of [0, 1, 9])
      ({ revision } = await amend(code, revision, { village: `${minute}村` }, undefined, minutes(minute)));
    expect(await verbs(code)).toEqual([
      ["amended", "Wang Lei"],
      ["proposed", "Wang Lei"],
    ]);
    ({ revision } = await amend(code, revision, { village: "另村" }, undefined, minutes(10)));
    ({ revision } = await amend(code, revision, { village: "又村" }, people.otherEast, minutes(11)));
    await amend(code, revision, { village: "再村" }, undefined, minutes(12));
    expect((await verbs(code)).map(([, who]) => who)).toEqual([
      "Wang Lei",
      "Li Na",
      "Wang Lei",
      "Wang Lei",
      "Wang Lei",
    ]);
  });

  it("never voids a signature, which the person does who presses the button", async () => {
    const code = await stage.proposed();
    const { revision } = await stage.detail(code);
    await stage.as(people.west, (work) => signProject(work, { projectCode: code, revision }));
    const standing = async () =>
      (await stage.detail(code)).signatures.filter(({ voidedAt }) => voidedAt === null).length;
    const kept = { ifSigned: "refuse", village: "新村" };
    await expect(amend(code, revision, kept)).rejects.toMatchObject({
      kind: "conflict",
      errors: [{ code: "project.signed" }],
    });
    expect(await standing()).toBe(1);
    expect(await amend(code, revision, { ifSigned: "refuse" })).toMatchObject({ revision });
    await amend(code, revision, { village: "新村" });
    expect(await standing()).toBe(0);
  });

  it("overwrites nothing that another person saved meanwhile", async () => {
    const code = await stage.proposed();
    const { revision } = await stage.detail(code);
    await amend(code, revision, { village: "东村" }, people.otherEast);
    await expect(amend(code, revision, { ifSigned: "refuse", village: "西村" })).rejects.toMatchObject({
      errors: [{ code: "stale" }],
    });
    expect((await stage.detail(code)).content.village).toBe("东村");
  });

  it("refuses another word than refuse", async () => {
    const code = await stage.proposed();
    await expect(amend(code, 1, { ifSigned: "void" })).rejects.toMatchObject({
      errors: [{ field: "ifSigned", code: "choice" }],
    });
  });
});
