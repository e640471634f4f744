import { afterAll, beforeAll, expect, it } from "vitest";
import { newProject, poster } from "../money/posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { findings, getVerification } from "./get-verification";

let stage: MoneyStage;
beforeAll(async () => {
  stage = await moneyStage();
  const projectId = await newProject(stage);
  const { post, entry } = poster(
    () => stage,
    () => projectId,
  );
  // A bare posting: no record of a sending stands behind it.
  await post(people.approver, entry("sending", 5n, { subject: "disbursement", subjectId: 0 }));
});
afterAll(() => stage.close());

const verify = (person: string) => stage.as(person, getVerification);

it("says what agrees and what does not, to the auditor and the centre", async () => {
  for (const person of [people.auditor, people.reviewer])
    expect(await verify(person)).toMatchObject({
      ...{ accounts: 2, transfers: 1, periods: 0, at: expect.stringMatching(/^20.*Z$/) },
      differences: [{ finding: "record", subject: "sending of disbursement 0", expected: "a record", found: "5" }],
    });
});

it("is refused to everybody else", async () => {
  for (const person of [people.approver, people.west, people.county, "song.ping", "tang.ning"])
    await expect(verify(person), person).rejects.toMatchObject({ kind: "forbidden" });
});

it("has a word for everything that the proof can find", async () => {
  const rows = await stage.owner<{ name: string }[]>`
    select distinct (regexp_matches(prosrc, 'select ''([a-z -]+)'', format', 'g'))[1] as name from pg_proc
    where proname in ('verify_ledger', 'verify_matches')`;
  expect(rows.length).toBeGreaterThan(10);
  expect(findings).toEqual(expect.arrayContaining(rows.map(({ name }) => name.replace(/[ -]/g, "_"))));
});
