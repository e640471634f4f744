import { addDays } from "@/core/kernel/calendar";
import { castPeople } from "@/db/seed/cast";
import type { Work } from "@/db/work";
import { admitToLibrary } from "@/server/library/admit-to-library";
import { publishNotice } from "@/server/notices/publish-notice";
import { certifyProgress } from "@/server/progress/certify-progress";
import { reportProgress } from "@/server/progress/report-progress";
import { acceptProject } from "@/server/projects/accept-project";
import { amendProject } from "@/server/projects/amend-project";
import { approveProject } from "@/server/projects/approve-project";
import { closeProject } from "@/server/projects/close-project";
import { proposeProject } from "@/server/projects/propose-project";
import { signProject } from "@/server/projects/sign-project";
import { startImplementation } from "@/server/projects/start-implementation";
import { startReview } from "@/server/projects/start-review";
import { submitProject } from "@/server/projects/submit-project";
import type { Post, Story } from "./story";

type Expected = { blocked?: boolean };

function contactsOf({ place }: Story) {
  return [place.pairing.east, place.pairing.west].flatMap((office) => {
    const person = castPeople.find(({ memberships }) => memberships[0]?.officeCode === office);
    return person ? [{ name: person.nameZh, office: office.startsWith("EAST") ? "帮扶方协作办" : "受援方扶贫办" }] : [];
  });
}

export async function revisionOf(work: Work, projectCode: string): Promise<number> {
  const [row] = await work.sql<{ revision: number }[]>`select revision from project where code = ${projectCode}`;
  if (!row) throw new Error(`${projectCode} was not found`);
  return row.revision;
}

/** The content as the forms of proposals and changes take it. */
export const proposalOf = (story: Story) => ({ ...story.content, contacts: contactsOf(story) });

export const proposed = (post: Post) => (story: Story) =>
  story.act(post, 0, async (work, memory) => {
    const { pairing, countyCode } = story.place;
    const { code } = await proposeProject(work, { pairingId: pairing.id, countyCode, ...proposalOf(story) });
    memory.project = code;
  });

export const admitted = (story: Story) =>
  story.act("county1", 2, (work, { project }) =>
    admitToLibrary(work, { projectCode: project, admittedOn: work.today }),
  );

export const signed = (post: Post) => (story: Story) =>
  story.act(post, 2, async (work, { project }) =>
    signProject(work, { projectCode: project, revision: await revisionOf(work, project) }),
  );

export const submitted =
  ({ blocked }: Expected = {}) =>
  (story: Story) =>
    story.act("west1", 1, (work, { project }) => submitProject(work, { projectCode: project }), blocked);

export const reviewed = (story: Story) =>
  story.act("reviewer1", 3, (work, { project }) => startReview(work, { projectCode: project }));

export const approved =
  ({ blocked }: Expected = {}) =>
  (story: Story) =>
    story.act("reviewer2", 4, (work, { project }) => approveProject(work, { projectCode: project }), blocked);

/** From the proposal to both signatures. */
export const prepared = (story: Story) =>
  story.do(
    proposed(story.content.strand === "enterprise" ? "west2" : "east1"),
    admitted,
    signed("east2"),
    signed("west1"),
  );

/** From the proposal to the approval, with nothing in the way. */
export const won = (story: Story) => story.do(prepared, submitted(), reviewed, approved());

/** A notice of the plan for `days` days after that of posting, in the county and in the village. */
export const announced =
  (days = 10) =>
  (story: Story) =>
    story.act("county2", 1, async (work, memory) => {
      const { code } = await publishNotice(work, {
        projectCode: memory.project,
        kind: "plan",
        levels: ["county", "village"],
        startsOn: work.today,
        endsOn: addDays(work.today, days),
        title: `${story.content.title}实施计划公示`,
        body: `${story.content.summary}计划投资见项目预算。公示期内如有异议，请向县扶贫开发办公室反映。`,
      });
      memory.notice = code;
    });

export const completionAnnounced = (story: Story) =>
  story.act("county2", 3, (work, { project }) =>
    publishNotice(work, {
      projectCode: project,
      kind: "completion",
      levels: ["county", "village"],
      startsOn: work.today,
      endsOn: addDays(work.today, 10),
      title: `${story.content.title}竣工公告`,
      body: "项目已完工并通过验收，资金使用情况和管护责任人一并公告。",
    }),
  );

export const begun = (story: Story) =>
  story.act("county1", 1, (work, { project }) => startImplementation(work, { projectCode: project }));

/** The county reports how far the work is, in percent. */
export const reported = (percent: number, afterDays: number) => (story: Story) =>
  story.act("county1", afterDays, async (work, memory) => {
    const { id } = await reportProgress(work, {
      projectCode: memory.project,
      reportedOn: work.today,
      progress: String(percent),
      narrative: `${story.content.village}施工现场进展正常，已完成总工程量的${percent}%。`,
    });
    memory.report = id;
  });

/** The same, and the west certifies it two days later. */
export const progressed = (percent: number, afterDays: number) => (story: Story) =>
  story
    .do(reported(percent, afterDays))
    .act("west2", 2, (work, { report }) => certifyProgress(work, { reportId: report }));

async function targetsOf(work: Work, projectCode: string) {
  return work.sql<{ id: number; target: string }[]>`
    select t.id, t.target from performance_target t join project p on p.id = t.project_id
    join project_version v on v.id = t.version_id and v.version = p.approved_version
    where p.code = ${projectCode} order by t.position`;
}

/** Acceptance with this share of each target reached, in hundredths; null leaves the actuals open. */
export const accepted =
  (reached: number | null = 100, reason?: string) =>
  (story: Story) =>
    story.act("county1", 5, async (work, { project }) => {
      const targets = reached === null ? [] : await targetsOf(work, project);
      await acceptProject(work, {
        projectCode: project,
        assetOwner: `${story.content.township}人民政府`,
        actuals: targets.map(({ id, target }) => ({
          targetId: id,
          actual: Math.floor((Number(target) * (reached ?? 0)) / 100),
          ...(reason ? { reason } : {}),
        })),
      });
    });

export const closed =
  ({ blocked }: Expected = {}) =>
  (story: Story) =>
    story.act("west1", 12, (work, { project }) => closeProject(work, { projectCode: project }), blocked);

/** Mends what is wrong with the version that is being written. */
export const mended = (post: Post, changed: (story: Story) => unknown) => (story: Story) =>
  story.act(post, 2, async (work, { project }) => {
    changed(story);
    const entry = await work.sql<{ code: string }[]>`
      select l.code from library_entry l join project p on p.library_entry_id = l.id where p.code = ${project}`;
    return amendProject(work, {
      projectCode: project,
      revision: await revisionOf(work, project),
      ...proposalOf(story),
      ...(entry[0] ? { libraryEntryCode: entry[0].code } : {}),
    });
  });

/** Both sides sign what was mended. */
export const signedAgain = (story: Story) => story.do(signed("east2"), signed("west1"));
