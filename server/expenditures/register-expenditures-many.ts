import type { Expenditure } from "@/core/expenditures/expenditure";
import { payStages } from "@/core/projects/money-stages";
import type { Work } from "@/db/work";
import { moneyProjects } from "../money/money-projects";
import { requireOpenBooks } from "../money/require-open-books";
import { nextCodes } from "../next-code";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";

/** registerExpenditure() for many at once, unjudged: imports and seeds. Gives id and code of each, in order. */
export async function registerExpendituresMany(work: Work, inputs: readonly Omit<Expenditure, "idempotencyKey">[]) {
  const projects = await moneyProjects(
    work,
    inputs.map((input) => input.projectCode),
    payStages,
  );
  await requireOpenBooks(
    work,
    "county",
    inputs.map(({ spentOn }, n) => ({ day: spentOn, ...(projects[n] as (typeof projects)[number]) })),
  );
  const codes = await nextCodes(work, "E", inputs.length);
  const rows = inputs.map((input, n) => {
    const { id: projectId, pairingId, countyCode } = projects[n] as (typeof projects)[number];
    return { ...input, projectId, pairingId, countyCode, code: codes[n] as string };
  });
  const added = await work.sql<{ id: number; code: string }[]>`
    insert into expenditure (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
      description, spent_on, payee_name, payee_kind, payee_account_kind, payer_account_kind, invoice_number,
      registered_by)
    select r.code, r."projectId", r."pairingId", r."countyCode", r.source, r."fiscalYear", 'registered', r.amount,
      r.purpose, r.description, r."spentOn", r."payeeName", r."payeeKind", r."payeeAccountKind", r."payerAccountKind",
      r."invoiceNumber", ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (code text, "projectId" integer, "pairingId" text,
      "countyCode" text, source text, "fiscalYear" integer, amount bigint, purpose text, description text,
      "spentOn" date, "payeeName" text, "payeeKind" text, "payeeAccountKind" text, "payerAccountKind" text,
      "invoiceNumber" text)
    returning id, code`;
  const idOf = new Map(added.map((row) => [row.code, row.id]));
  const registered = rows.map((row) => ({ ...row, id: idOf.get(row.code) as number }));
  await recordEvents(
    work,
    registered.map((row) => ({
      subject: "expenditure",
      subjectId: row.id,
      scope: row,
      verb: "registered",
      businessDate: row.spentOn,
      details: { amount: row.amount },
    })),
  );
  return registered.map(({ id, code }) => ({ id, code }));
}
