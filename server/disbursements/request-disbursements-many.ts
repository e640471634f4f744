import type { DisbursementRequest } from "@/core/disbursements/disbursement-request";
import { payStages } from "@/core/projects/money-stages";
import type { Work } from "@/db/work";
import { moneyProjects } from "../money/money-projects";
import { nextCodes } from "../next-code";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";

type Request = Omit<DisbursementRequest, "idempotencyKey"> & { requestedOn: string };

/** requestDisbursement() for many at once, unjudged: imports and seeds. Gives id and code of each, in order. */
export async function requestDisbursementsMany(work: Work, inputs: readonly Request[]) {
  const projects = await moneyProjects(
    work,
    inputs.map((input) => input.projectCode),
    payStages,
  );
  const codes = await nextCodes(work, "D", inputs.length);
  const rows = inputs.map((input, n) => {
    const { id: projectId, pairingId, countyCode } = projects[n] as (typeof projects)[number];
    return { ...input, projectId, pairingId, countyCode, code: codes[n] as string };
  });
  const added = await work.sql<{ id: number; code: string }[]>`
    insert into disbursement (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
      description, payee_name, payee_account_kind, requested_by, requested_on)
    select r.code, r."projectId", r."pairingId", r."countyCode", r.source, r."fiscalYear", 'requested', r.amount,
      r.purpose, r.description, r."payeeName", r."payeeAccountKind", ${work.actor.personId}, r."requestedOn"
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (code text, "projectId" integer, "pairingId" text,
      "countyCode" text, source text, "fiscalYear" integer, amount bigint, purpose text, description text,
      "payeeName" text, "payeeAccountKind" text, "requestedOn" date)
    returning id, code`;
  const idOf = new Map(added.map((row) => [row.code, row.id]));
  const requested = rows.map((row) => ({ ...row, id: idOf.get(row.code) as number }));
  await recordEvents(
    work,
    requested.map((row) => ({
      subject: "disbursement",
      subjectId: row.id,
      scope: row,
      verb: "requested",
      businessDate: row.requestedOn,
      details: { amount: row.amount },
    })),
  );
  return requested.map(({ id, code }) => ({ id, code }));
}
