import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import { openWork } from "@/db/work";
import { admitToLibrary } from "../library/admit-to-library";
import { listLibraryEntries } from "../library/list-library-entries";
import { withdrawFromLibrary } from "../library/withdraw-from-library";
import { proposeProject } from "../projects/propose-project";
import { type ProjectStage, people, projectStage, proposal } from "../projects/stage-for-tests";
import { certifyProgress } from "./certify-progress";
import { reportProgress } from "./report-progress";

let stage: ProjectStage;
beforeAll(async () => {
  stage = await projectStage();
});
afterAll(() => stage.close());

describe("progress", () => {
  it("is reported by the county, counts once the west certifies it, and the latest counts", async () => {
    const { as, detail, started, approved, proposed } = stage;
    const projectCode = await started(await approved(await proposed()));
    const report = async (progress: string, daysAgo: number) =>
      (
        await as(people.county, (work) =>
          reportProgress(work, {
            projectCode,
            reportedOn: addDays(work.today, -daysAgo),
            progress,
            narrative: "进行中",
          }),
        )
      ).id;
    const certify = (reportId: number, by: string = people.west) =>
      as(by, (work) => certifyProgress(work, { reportId }));
    const [first, second] = [await report("30", 20), await report("55.5", 1)];
    expect((await detail(projectCode)).certifiedProgress).toBe(0);
    await certify(second);
    expect((await detail(projectCode)).certifiedProgress).toBe(5550);
    await certify(first);
    expect((await detail(projectCode)).certifiedProgress).toBe(5550);
    await expect(certify(first)).rejects.toThrow("progress.certified_already");
    await expect(certify(second, people.foreignWest)).rejects.toMatchObject({ kind: "not_found" });
    for (const by of [people.east, people.county, people.reviewer])
      await expect(certify(second, by)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(report("60", -1)).rejects.toMatchObject({ errors: [{ field: "reportedOn", code: "too_late" }] });
    await expect(
      as(people.west, (work) => work.sql`update progress_report set progress = 10000 where id = ${first}`),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("is never certified by who reported it, in whatever office", async () => {
    const { as, owner, client } = stage;
    // Ding Yi acts for Ningxia and, posted there, for Yanchi county.
    const memberships = await owner<{ role: string; id: number }[]>`
      select m.role, m.id from membership m join person p on p.id = m.person_id where p.sign_in_name = 'ding.yi'`;
    const inRole = (role: string) => ({
      kind: "membership" as const,
      membershipId: memberships.find((row) => row.role === role)?.id ?? 0,
    });
    const { code } = await as("lin.feng", (work) =>
      proposeProject(work, { ...proposal, pairingId: "P08", countyCode: "640323" } as never),
    );
    await owner`alter table project disable trigger project_life`;
    await owner`update project set stage = 'in_progress' where code = ${code}`;
    await owner`alter table project enable trigger project_life`;
    const { id } = await openWork(client, inRole("county_officer"), (work) =>
      reportProgress(work, { projectCode: code, reportedOn: work.today, progress: "10", narrative: "开工" }),
    );
    await expect(
      openWork(client, inRole("western_coordinator"), (work) => certifyProgress(work, { reportId: id })),
    ).rejects.toThrow("constraint.progress_report_certified_by_another");
    await as("ma.lin", (work) => certifyProgress(work, { reportId: id }));
  });
});

describe("the project library", () => {
  it("admits for a project or ahead of it, and lets go what no approved project stands on", async () => {
    const { as, detail, proposed, approved } = stage;
    const ahead = await as(people.county, (work) =>
      admitToLibrary(work, { pairingId: "P01", title: "村道硬化", category: "roads", admittedOn: work.today }),
    );
    const code = await proposed({ libraryEntryCode: ahead.code });
    expect((await detail(code)).library).toMatchObject({ code: ahead.code, status: "admitted" });
    await expect(
      as(people.county, (work) => admitToLibrary(work, { projectCode: code, admittedOn: work.today })),
    ).rejects.toThrow("library.admitted_already");
    const other = await proposed();
    const { code: entry } = await as(people.county, (work) =>
      admitToLibrary(work, { projectCode: other, admittedOn: work.today }),
    );
    expect((await detail(other)).library).toMatchObject({ code: entry, title: "武川县哈乐镇饮水安全工程" });
    const list = await as(people.county, (work) => listLibraryEntries(work, {}));
    expect(list.rows.map((row) => [row.code, row.projectCodes])).toEqual([
      [entry, [other]],
      [ahead.code, [code]],
    ]);
    const withdraw = (libraryEntryCode: string) =>
      as(people.county, (work) => withdrawFromLibrary(work, { libraryEntryCode, reason: "条件变化" }));
    await withdraw(entry);
    await expect(withdraw(entry)).rejects.toThrow("library.withdrawn_already");
    await approved(code);
    await expect(withdraw(ahead.code)).rejects.toThrow("library.in_use");
  });

  it("is the county's own", async () => {
    const { as, proposed } = stage;
    const { code } = await as(people.neighbour, (work) =>
      admitToLibrary(work, { pairingId: "P01", title: "邻县项目", category: "roads", admittedOn: work.today }),
    );
    await expect(proposed({ libraryEntryCode: code })).rejects.toMatchObject({
      errors: [{ field: "libraryEntryCode", code: "project.library_of_other_county" }],
    });
    await expect(
      as(people.county, (work) => withdrawFromLibrary(work, { libraryEntryCode: code, reason: "抢占" })),
    ).rejects.toMatchObject({ kind: "not_found" });
    const admit = (by: string, changes: object = {}) =>
      as(by, (work) =>
        admitToLibrary(work, {
          pairingId: "P01",
          title: "村道",
          category: "roads",
          admittedOn: work.today,
          ...changes,
        }),
      );
    await expect(admit(people.foreignCounty)).rejects.toMatchObject({
      errors: [{ field: "pairingId", code: "choice" }],
    });
    await expect(admit(people.west)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(admit(people.county, { admittedOn: "2199-01-01" })).rejects.toMatchObject({
      errors: [{ field: "admittedOn", code: "too_late" }],
    });
  });
});
