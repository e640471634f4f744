import type { TransactionClient } from "../client";
import type { JudgeStage, StagedActor } from "./stage-for-tests";

/** A project as a test of facts or of the judge wants it; what is left out is sound. */
export type StagedProject = {
  pairingId?: string;
  supporterCode?: string;
  recipientCode?: string;
  countyCode?: string;
  stage?: string;
  state?: string;
  submittedOn?: string | null;
  category?: string;
  households?: number | null;
  benefitLink?: string | null;
  policyLine?: string | null;
  placeReason?: string | null;
  purposes?: string[];
  approvedVersion?: number | null;
  /** Basis points. */
  certifiedProgress?: number;
  registeredBy?: number;
};

const sound = {
  pairingId: "P01",
  supporterCode: "110000",
  recipientCode: "150000",
  countyCode: "150125",
  stage: "draft",
  state: "draft",
  submittedOn: null,
  category: "water",
  households: 12,
  benefitLink: null,
  policyLine: "国开发〔2005〕1号",
  placeReason: "贫困村整村推进",
  purposes: ["works"],
  approvedVersion: null,
  certifiedProgress: 0,
};

let serial = 0;
export const eastOf = (stage: JudgeStage, pairings = ["P01"]): StagedActor => ({
  role: "eastern_coordinator",
  person: stage.person("wang.lei"),
  pairings,
});
export const countyOf = (stage: JudgeStage): StagedActor => ({
  role: "county_officer",
  person: stage.person("sun.yan"),
  pairings: ["P01"],
  county: "150125",
});
export const reviewerOf = (stage: JudgeStage, name = "zhao.min"): StagedActor => ({
  role: "central_reviewer",
  person: stage.person(name),
});

/** Adds a project with one version, its budget of 100 yuan a purpose, and one quantified target. Gives its id. */
export async function addProject(stage: JudgeStage, wanted: StagedProject = {}): Promise<number> {
  const p = { ...sound, ...wanted };
  return stage.as(eastOf(stage, [p.pairingId]), async (sql) => {
    const by = p.registeredBy ?? stage.person("wang.lei");
    const total = 10_000n * BigInt(p.purposes.length);
    const [project] = await sql`
      insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, approved_version, title,
        strand, category, start_year, budget_total, registered_by, certified_progress, approved_by)
      values (${`P-${++serial}`}, ${p.pairingId}, ${p.countyCode}, ${p.supporterCode}, ${p.recipientCode}, ${p.stage},
        ${p.approvedVersion}, '饮水安全工程', 'government_aid', ${p.category}, 2009, ${total}, ${by},
        ${p.certifiedProgress},
        ${p.approvedVersion === null ? null : stage.person("gao.yuan")}) returning id`;
    const id = project?.id as number;
    const [version] = await sql`
      insert into project_version (project_id, version, state, title, summary, strand, category, starts_on, ends_on,
        policy_line, place_reason, households, persons, benefit_link, budget_total, created_by, submitted_on)
      values (${id}, 1, 'draft', '饮水安全工程', '打井', 'government_aid', ${p.category}, '2009-01-01', '2009-12-31',
        ${p.policyLine}, ${p.placeReason}, ${p.households}, null, ${p.benefitLink}, ${total}, ${by}, ${p.submittedOn})
      returning id`;
    const versionId = version?.id as number;
    for (const [at, purpose] of p.purposes.entries())
      await sql`insert into budget_line (project_id, version_id, position, source, fiscal_year, purpose, amount)
        values (${id}, ${versionId}, ${at}, 'provincial', 2009, ${purpose}, 10000)`;
    await sql`insert into performance_target (project_id, version_id, position, indicator, unit, target)
      values (${id}, ${versionId}, 1, '受益户', '户', 12)`;
    if (p.state !== "draft") await moveVersion(sql, versionId, p.state);
    return id;
  });
}

/** Takes a version along its life to a state, in the role that each step needs. */
async function moveVersion(sql: TransactionClient, versionId: number, state: string) {
  const path = {
    submitted: ["submitted"],
    under_review: ["submitted", "under_review"],
    approved: ["submitted", "under_review", "approved"],
  };
  // Without signatures no version is submitted.
  for (const step of path[state as keyof typeof path]) {
    if (step === "submitted") await sign(sql, versionId);
    else await sql`select set_config('counterpart.role', 'central_reviewer', true)`;
    await sql`update project_version set state = ${step}, submitted_by = coalesce(submitted_by, actor_person()) where id = ${versionId}`;
  }
}

async function sign(sql: TransactionClient, versionId: number) {
  for (const [role, side] of [
    ["western_coordinator", "west"],
    ["eastern_coordinator", "east"],
  ] as const) {
    await sql`select set_config('counterpart.role', ${role}, true)`;
    await sql`insert into project_signature (project_id, version_id, side, signed_by)
      select project_id, id, ${side}, (select actor_person()) from project_version where id = ${versionId}`;
  }
}

export type StagedExpenditure = {
  projectId: number;
  amount?: bigint;
  purpose?: string;
  spentOn?: string;
  state?: string;
};

/** Adds an expenditure of the county 150125 without papers, 10 yuan for works unless told. Gives its id. */
export async function addExpenditure(stage: JudgeStage, wanted: StagedExpenditure): Promise<number> {
  const e = { amount: 1_000n, purpose: "works", spentOn: "2009-06-01", state: "registered", ...wanted };
  return stage.as(countyOf(stage), async (sql) => {
    const [row] = await sql`
      insert into expenditure (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
        description, spent_on, payee_name, payee_kind, payee_account_kind, payer_account_kind, registered_by)
      values (${`E-${++serial}`}, ${e.projectId}, 'P01', '150125', 'provincial', 2009, ${e.state}, ${e.amount},
        ${e.purpose}, '打井', ${e.spentOn}, '施工队', 'contractor', 'corporate', 'special', ${stage.person("sun.yan")})
      returning id`;
    return row?.id as number;
  });
}

/** Adds a requested disbursement of 10 yuan unless told. Gives its id. */
export async function addDisbursement(stage: JudgeStage, projectId: number, amount = 1_000n): Promise<number> {
  return stage.as({ ...countyOf(stage), person: stage.person("zhou.qiang") }, async (sql) => {
    const [row] = await sql`
      insert into disbursement (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
        description, payee_name, payee_account_kind, requested_by, requested_on)
      values (${`D-${++serial}`}, ${projectId}, 'P01', '150125', 'provincial', 2009, 'requested', ${amount}, 'works',
        '首期', '专户', 'treasury', ${stage.person("zhou.qiang")}, '2009-05-01') returning id`;
    return row?.id as number;
  });
}

export type StagedTransfer = { kind: string; amount: number; on: string; role: string; resolves?: number };

/** Whoever confirms may not be who posted: one person a side, and in the east another who settles. */
function poster(kind: string, role: string): string {
  if (role === "eastern_coordinator") return kind === "fulfilment" ? "li.na" : "wang.lei";
  return role === "western_coordinator" ? "zhang.wei" : "sun.yan";
}

/** Posts transfers of the project's provincial money of 2009, each in the role and on the day it is given. Gives their ids. */
export async function post(stage: JudgeStage, projectId: number, transfers: StagedTransfer[]): Promise<number[]> {
  const ids: number[] = [];
  for (const { kind, amount, on, role, resolves } of transfers) {
    const actor = { role, person: stage.person(poster(kind, role)), pairings: ["P01"], now: `${on}T04:00:00Z` };
    const entry = {
      key: `t-${++serial}`,
      kind,
      amount,
      project_id: projectId,
      source: "provincial",
      fiscal_year: 2009,
    };
    const paper = { value_date: on, subject: "project", subject_id: projectId, resolves: resolves ?? null };
    const [row] = await stage.as(
      actor,
      (sql) => sql`select id from post_transfers(${sql.json([{ ...entry, ...paper }])}) as id`,
    );
    ids.push(Number(row?.id));
  }
  return ids;
}
