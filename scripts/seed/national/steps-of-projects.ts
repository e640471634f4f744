import { addDays } from "@/core/kernel/calendar";
import type { Work } from "@/db/work";
import { admitProjectsMany } from "@/server/library/admit-projects-many";
import { publishNoticesMany } from "@/server/notices/publish-notices-many";
import { acceptProjectsMany } from "@/server/projects/accept-projects-many";
import { approveProjectsMany } from "@/server/projects/approve-projects-many";
import { lockProjects } from "@/server/projects/lock-projects";
import { proposeProjectsMany } from "@/server/projects/propose-projects-many";
import { recordActuals } from "@/server/projects/record-actuals";
import { signProjectsMany } from "@/server/projects/sign-projects-many";
import { startReviewsMany } from "@/server/projects/start-reviews-many";
import { submitProjectsMany } from "@/server/projects/submit-projects-many";
import { takeStep } from "@/server/projects/take-step";
import type { NationalProject } from "./cohort";

const lock = (work: Work, projects: readonly NationalProject[]) =>
  lockProjects(
    work,
    projects.map((project) => project.code),
  );

const having = (projects: readonly NationalProject[], ...fates: NationalProject["fate"][]) =>
  projects.filter((project) => fates.includes(project.fate));

/** Those that are approved in the end. */
export const winners = (projects: readonly NationalProject[]) =>
  projects.filter(({ fate }) => fate !== "rejected" && fate !== "returned");

export async function propose(work: Work, projects: NationalProject[], pairingId: string): Promise<void> {
  const proposed = await proposeProjectsMany(
    work,
    projects.map(({ countyCode, content }) => ({ pairingId, countyCode, ...content })),
  );
  proposed.forEach(({ code }, index) => {
    const project = projects[index];
    if (project) project.code = code;
  });
}

export async function admit(work: Work, projects: readonly NationalProject[]): Promise<void> {
  await admitProjectsMany(work, await lock(work, projects));
}

export async function sign(work: Work, projects: readonly NationalProject[]): Promise<void> {
  await signProjectsMany(work, await lock(work, projects));
}

export async function signAndSubmit(work: Work, projects: readonly NationalProject[]): Promise<void> {
  await sign(work, projects);
  await submitProjectsMany(work, await lock(work, projects));
}

export async function review(work: Work, projects: readonly NationalProject[]): Promise<void> {
  await startReviewsMany(work, await lock(work, projects));
}

/** Approves, rejects or returns, as each project's fate is. */
export async function decide(work: Work, projects: readonly NationalProject[]): Promise<void> {
  const rejected = await lock(work, having(projects, "rejected"));
  const returned = await lock(work, having(projects, "returned"));
  const reason = "与规划和年度计划不符。";
  await takeStep(work, rejected, { version: "rejected", stage: "rejected" }, { verb: "rejected", reason });
  await takeStep(work, returned, { version: "returned", stage: "returned" }, { verb: "returned", reason });
  await approveProjectsMany(work, await lock(work, winners(projects)));
}

export async function announce(
  work: Work,
  projects: readonly NationalProject[],
  kind: "plan" | "completion",
): Promise<void> {
  const locked = await lock(work, projects);
  const rows = locked.map((project, index) => ({
    project,
    kind,
    levels: ["county", "village"] as const,
    startsOn: work.today,
    endsOn: addDays(work.today, 10),
    title: `${projects[index]?.content.title ?? ""}${kind === "plan" ? "实施计划公示" : "竣工公告"}`,
    body: projects[index]?.content.summary ?? "",
  }));
  await publishNoticesMany(work, rows);
}

/** The centre halts or ends what is meant to be. */
export async function interrupt(work: Work, projects: readonly NationalProject[]): Promise<void> {
  const reason = "经复查需要调整。";
  const suspended = await lock(work, having(projects, "suspended"));
  const cancelled = await lock(work, having(projects, "cancelled"));
  await takeStep(work, suspended, { stage: "suspended" }, { verb: "suspended", reason });
  await takeStep(work, cancelled, { stage: "cancelled" }, { verb: "cancelled", reason });
}

export async function accept(work: Work, projects: readonly NationalProject[]): Promise<void> {
  const locked = await lock(work, projects);
  await acceptProjectsMany(
    work,
    locked.map((project, index) => ({ project, assetOwner: `${projects[index]?.content.township ?? ""}人民政府` })),
  );
  const targets = await work.sql<{ projectId: number; targetId: number; actual: number }[]>`
    select t.project_id as "projectId", t.id as "targetId", t.target::float8 as actual
    from performance_target t where t.project_id = any (${locked.map((project) => project.id)}::integer[]) order by t.id`;
  await recordActuals(work, targets, () => "targetId");
  await announce(work, projects, "completion");
}

export async function close(work: Work, projects: readonly NationalProject[]): Promise<void> {
  await takeStep(work, await lock(work, projects), { stage: "closed" }, { verb: "closed" });
}
