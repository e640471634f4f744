import { addDays } from "@/core/kernel/calendar";
import type { Work } from "@/db/work";
import { explainFlag } from "@/server/flags/explain-flag";
import { rectifyFlag } from "@/server/flags/rectify-flag";
import { verifyFlag } from "@/server/flags/verify-flag";
import { waiveFlag } from "@/server/flags/waive-flag";
import type { Post, Story } from "./story";

/** The flag that a rule raised on the project or its payments last. */
async function flagOf(work: Work, projectCode: string, rule: string): Promise<string> {
  const [flag] = await work.sql<{ code: string }[]>`
    select f.code from flag f join project p on p.id = f.project_id
    where p.code = ${projectCode} and f.rule_code = ${rule} order by f.id desc limit 1`;
  if (!flag) throw new Error(`${rule} raised no flag on ${projectCode}`);
  return flag.code;
}

export const explained = (rule: string, explanation: string, post: Post, afterDays: number) => (story: Story) =>
  story.act(post, afterDays, async (work, { project }) =>
    explainFlag(work, { flagCode: await flagOf(work, project, rule), explanation }),
  );

export const rectified = (rule: string, done: string, post: Post, afterDays: number) => (story: Story) =>
  story.act(post, afterDays, async (work, { project }) =>
    rectifyFlag(work, { flagCode: await flagOf(work, project, rule), done }),
  );

export const verified = (rule: string, seen: string, afterDays: number) => (story: Story) =>
  story.act("reviewer1", afterDays, async (work, { project }) =>
    verifyFlag(work, { flagCode: await flagOf(work, project, rule), seen }),
  );

/** Waived for ten months. */
export const waived = (rule: string, reason: string, afterDays: number) => (story: Story) =>
  story.act("reviewer2", afterDays, async (work, { project }) =>
    waiveFlag(work, { flagCode: await flagOf(work, project, rule), reason, until: addDays(work.today, 300) }),
  );
