import { afterAll, beforeAll, expect, it } from "vitest";
import { endMembership } from "../memberships/end-membership";
import { cancelProject } from "../projects/cancel-project";
import { type ProjectStage, people, projectStage } from "../projects/stage-for-tests";
import { closeOffice } from "./close-office";
import { createOffice } from "./create-office";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

const reason = "reform of the county's offices";
const close = (officeCode: string) =>
  stage.as(people.system, (work) => closeOffice(work, { officeCode, closedOn: work.today, reason }));

/** Everybody's role in an office ends, by the security administrator. */
async function empty(officeCode: string) {
  const rows = await stage.owner<{ id: number }[]>`
    select m.id from membership m join office o on o.id = m.office_id where o.code = ${officeCode} and ended_at is null`;
  for (const { id: membershipId } of rows)
    await stage.as(people.security, (work) => endMembership(work, { membershipId, reason }));
}

it("an office is not closed while projects would be left with nobody on its side", async () => {
  const code = await stage.proposed();
  await empty("COUNTY-150125");
  await expect(close("COUNTY-150125")).rejects.toMatchObject({
    kind: "conflict",
    errors: [{ field: null, code: "offices.open_work", params: { count: 1 } }],
  });
  // Wuchuan's other neighbour has no project, so nothing is left behind there.
  await empty("COUNTY-150430");
  await expect(close("COUNTY-150430")).resolves.toEqual({ officeCode: "COUNTY-150430" });

  const successor = { nameZh: "武川县东西部协作中心", nameEn: "Wuchuan County Cooperation Centre" };
  await stage.as(people.system, (work) =>
    createOffice(work, { kind: "county", divisionCode: "150125", ...successor, reason }),
  );
  await expect(close("COUNTY-150125")).resolves.toEqual({ officeCode: "COUNTY-150125" });

  await expect(close("COUNTY-150125-2")).rejects.toMatchObject({ errors: [{ code: "offices.open_work" }] });
  await stage.as(people.east, (work) => cancelProject(work, { projectCode: code, reason }));
  await expect(close("COUNTY-150125-2")).resolves.toEqual({ officeCode: "COUNTY-150125-2" });
});

it("nor the last that audits while a project runs", async () => {
  await stage.proposed();
  await empty("AUDIT");
  await expect(close("AUDIT")).rejects.toMatchObject({ errors: [{ code: "offices.open_work" }] });
});
