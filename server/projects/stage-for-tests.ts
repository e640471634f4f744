import type { ProjectProposal } from "@/core/projects/project-proposal";
import { type Client, connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { testDatabase } from "@/db/test-database";
import { openPublicWork, openWork, type Work } from "@/db/work";
import type { PublicWork } from "../public-command";
import { acceptProject } from "./accept-project";
import type { amendProject } from "./amend-project";
import { approveProject } from "./approve-project";
import { getProject } from "./get-project";
import { proposeProject } from "./propose-project";
import { signProject } from "./sign-project";
import { startImplementation } from "./start-implementation";
import { startReview } from "./start-review";
import { submitProject } from "./submit-project";

/** Beijing, Inner Mongolia and Wuchuan county as the tests of projects know them, and others who have no say there. */
export const people = {
  east: "wang.lei",
  otherEast: "li.na",
  west: "zhang.wei",
  county: "sun.yan",
  otherCounty: "zhou.qiang",
  neighbour: "wu.jing",
  foreignEast: "chen.jie",
  foreignWest: "yang.fan",
  foreignCounty: "ma.chao",
  reviewer: "zhao.min",
  otherReviewer: "gao.yuan",
  auditor: "qian.zheng",
  system: "song.ping",
  security: "tang.ning",
} as const;

/** What the east and Wuchuan want to build, as a form sends it. */
export const proposal = {
  pairingId: "P01",
  countyCode: "150125",
  title: "武川县哈乐镇饮水安全工程",
  summary: "新打机井两眼，铺设管网十二公里。",
  strand: "government_aid",
  category: "water",
  township: "哈乐镇",
  village: "",
  startsOn: "20260301",
  endsOn: "2026-12-31",
  planItem: "2026年协作计划第3项",
  policyLine: "安全饮水",
  placeReason: "",
  households: "120",
  persons: "400",
  women: "190",
  jobs: "",
  benefitLink: "",
  libraryEntryCode: "",
  budgetLines: [
    { source: "provincial", fiscalYear: "2026", purpose: "works", amount: "80万" },
    { source: "county", fiscalYear: "2026", purpose: "goods", amount: "200,000.00" },
  ],
  targets: [{ indicator: "通水户数", unit: "户", baseline: "0", target: "120", dueOn: "2026-11-30" }],
  contacts: [{ name: "孙燕", office: "武川县扶贫办", phone: "0471-8812345" }],
} as const;

type ProposalInput = Parameters<typeof proposeProject>[1];

/** The same content as an amendment of a project, as a form sends it, with some of it changed. */
export function amendment(projectCode: string, revision: number, changes: object = {}) {
  const { pairingId: _, countyCode: __, ...content } = proposal;
  return { ...content, projectCode, revision, ...changes } as unknown as Parameters<typeof amendProject>[1];
}

/** A database with the cast, where tests act as named people. The judge passes what `blocked_in_test` does not name. */
export async function projectStage() {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await loadCast(owner, { passwordHash: "none" });
  await stageJudge(owner);
  const client = connect(database.appUrl, { max: 10 });
  const memberships = await owner<{ name: string; id: number }[]>`
    select p.sign_in_name as name, min(m.id) as id from person p join membership m on m.person_id = p.id group by 1`;

  const as = <T>(name: string, run: (work: Work) => Promise<T>, options: { now?: Date } = {}) => {
    const membershipId = memberships.find((row) => row.name === name)?.id;
    if (!membershipId) throw new Error(`${name} is not of the cast`);
    return openWork(client, { kind: "membership", membershipId }, run, options);
  };
  const asPublic = <T>(run: (work: PublicWork) => Promise<T>) => openPublicWork(client, run);
  const close = async () => {
    await client.end();
    await owner.end();
    await database.close();
  };
  return { owner, client, as, asPublic, close, ...steps(as) };
}
export type ProjectStage = Awaited<ReturnType<typeof projectStage>>;

type As = <T>(name: string, run: (work: Work) => Promise<T>) => Promise<T>;

/** The usual way of a project up to a point, by the usual people; each gives its code. */
function steps(as: As) {
  const detail = (code: string, by: string = people.auditor) => as(by, (work) => getProject(work, { code }));
  const proposed = async (changes: Partial<Record<keyof ProjectProposal, unknown>> = {}) =>
    (await as(people.east, (work) => proposeProject(work, { ...proposal, ...changes } as unknown as ProposalInput)))
      .code;
  const signed = async (code: string) => {
    const { revision } = await detail(code);
    await as(people.east, (work) => signProject(work, { projectCode: code, revision }));
    await as(people.west, (work) => signProject(work, { projectCode: code, revision }));
    return code;
  };
  const submitted = async (code: string) => {
    await as(people.west, (work) => submitProject(work, { projectCode: code }));
    return code;
  };
  const underReview = async (code: string) => {
    await as(people.reviewer, (work) => startReview(work, { projectCode: code }));
    return code;
  };
  const approved = async (code: string) => {
    await submitted(await signed(code));
    await underReview(code);
    await as(people.reviewer, (work) => approveProject(work, { projectCode: code }));
    return code;
  };
  const started = async (code: string) => {
    await as(people.county, (work) => startImplementation(work, { projectCode: code }));
    return code;
  };
  const accepted = async (code: string) => {
    const { content } = await detail(code);
    const actuals = content.targets.map((target) => ({ targetId: target.id, actual: "118", reason: "" }));
    await as(people.county, (work) => acceptProject(work, { projectCode: code, assetOwner: "哈乐镇政府", actuals }));
    return code;
  };
  return { detail, proposed, signed, submitted, underReview, approved, started, accepted };
}

/** Tests of the life of projects do not depend on rules; the rules have tests of their own. */
async function stageJudge(owner: Client) {
  await owner.unsafe(`
    create table blocked_in_test (subject text, moment text);
    grant select on blocked_in_test to public;
    drop function if exists judge_record(text, integer, text, date);
    create function judge_record(p_subject text, p_id integer, p_moment text, p_as_of date)
      returns table (rule_code text, verdict text, weight text, waived boolean, flag_code text) language sql as $$
      select 'EW-TEST-01', 'fail', 'block', false, null from blocked_in_test
      where subject = p_subject and moment = p_moment $$;`);
}
