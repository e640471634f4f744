import type { Work } from "@/db/work";
import { type MoneySums, moneyByProject } from "./money-by-project";
import { projectTimeline, type TimelineEvent } from "./project-timeline";
import { readContents, type VersionContent } from "./read-contents";
import { type ProjectFlag, readFlags } from "./read-flags";
import { type ProjectHead, readHead } from "./read-head";
import { type Implementation, readImplementation } from "./read-implementation";
import { type MoneyLine, readMoneyLines } from "./read-money-lines";
import { readVersions, type Signature, type VersionLine } from "./read-versions";

export type ProjectDetail = ProjectHead &
  Implementation & {
    /** Of the version that is being written or is in force. */
    content: VersionContent;
    versions: VersionLine[];
    signatures: Signature[];
    money: MoneySums;
    /** Budget of the approved version, before that of the one being written. */
    moneyLines: MoneyLine[];
    flags: ProjectFlag[];
    timeline: TimelineEvent[];
  };

const noMoney: MoneySums = { committed: 0n, sent: 0n, received: 0n, spent: 0n };

/** Everything that the page of one project shows. Throws not_found. */
export async function getProject(work: Work, query: { code: string }): Promise<ProjectDetail> {
  const head = await readHead(work, query.code);
  const { versions, signatures } = await readVersions(work, head.id);
  const budgeted = versions.find((version) => version.version === (head.approvedVersion ?? head.version));
  const [contents, money, moneyLines, flags, implementation, timeline] = await Promise.all([
    readContents(work, [head.versionId]),
    moneyByProject(work, [head.id]),
    readMoneyLines(work, head.id, budgeted?.id ?? head.versionId),
    readFlags(work, head.id),
    readImplementation(work, head.id),
    projectTimeline(work, head.id),
  ]);
  const content = contents.get(head.versionId);
  if (!content) throw new Error(`version ${head.version} of ${head.code} has no content`);
  return {
    ...head,
    ...implementation,
    content,
    versions,
    signatures,
    money: money.get(head.id) ?? noMoney,
    moneyLines: [...moneyLines],
    flags,
    timeline,
  };
}
