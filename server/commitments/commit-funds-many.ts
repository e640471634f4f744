import type { FundCommitment } from "@/core/commitments/fund-commitment";
import { commitStages } from "@/core/projects/money-stages";
import type { Work } from "@/db/work";
import { moneyProjects } from "../money/money-projects";
import { lockMoney, postTransfers } from "../money/post-transfers";
import { nextCodes } from "../next-code";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import { requireBudget } from "./require-budget";

/** commitFunds() for up to 1,000 commitments at once, all or none: imports and seeds. Gives id and code of each, in order. */
export async function commitFundsMany(work: Work, inputs: readonly Omit<FundCommitment, "idempotencyKey">[]) {
  const projects = await moneyProjects(
    work,
    inputs.map((input) => input.projectCode),
    commitStages,
  );
  const codes = await nextCodes(work, "C", inputs.length);
  const rows = inputs.map((input, n) => {
    const { id: projectId, pairingId, countyCode } = projects[n] as (typeof projects)[number];
    return { ...input, projectId, pairingId, countyCode, code: codes[n] as string };
  });
  await lockMoney(work, rows);
  await requireBudget(work, rows);
  const added = await work.sql<{ id: number; code: string }[]>`
    insert into commitment (code, project_id, pairing_id, county_code, source, fiscal_year, amount, committed_on,
      document_number, committed_by)
    select r.code, r."projectId", r."pairingId", r."countyCode", r.source, r."fiscalYear", r.amount, r."committedOn",
      r."documentNumber", ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (code text, "projectId" integer, "pairingId" text,
      "countyCode" text, source text, "fiscalYear" integer, amount bigint, "committedOn" date, "documentNumber" text)
    returning id, code`;
  const idOf = new Map(added.map((row) => [row.code, row.id]));
  const commitments = rows.map((row) => ({ ...row, id: idOf.get(row.code) as number }));
  await postTransfers(
    work,
    commitments.map(({ id, committedOn, documentNumber, ...row }) => ({
      ...row,
      key: `commitment:${id}`,
      kind: "commitment",
      valueDate: committedOn,
      bankReference: documentNumber,
      subject: "commitment",
      subjectId: id,
    })),
  );
  await recordEvents(
    work,
    commitments.map((row) => ({
      subject: "commitment",
      subjectId: row.id,
      scope: row,
      verb: "committed",
      businessDate: row.committedOn,
      details: { code: row.code, amount: row.amount, source: row.source, fiscalYear: row.fiscalYear },
    })),
  );
  return commitments.map(({ id, code }) => ({ id, code }));
}
