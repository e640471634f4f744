import type { PassDown } from "@/core/pass-downs/pass-down";
import { legKinds } from "@/core/pass-downs/pass-down-leg";
import { payStages } from "@/core/projects/money-stages";
import type { Work } from "@/db/work";
import { moneyProjects } from "../money/money-projects";
import { postTransfers } from "../money/post-transfers";
import { nextCodes } from "../next-code";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import { requirePrefecture } from "./require-prefecture";

type Input = Omit<PassDown, "idempotencyKey" | "leg"> & Partial<Pick<PassDown, "leg">>;

/** passDown() for many at once, all or none: imports and seeds. Gives id and code of each, in order. */
export async function passDownMany(work: Work, inputs: readonly Input[]) {
  const projects = await moneyProjects(
    work,
    inputs.map((input) => input.projectCode),
    payStages,
  );
  const codes = await nextCodes(work, "X", inputs.length);
  const rows = inputs.map((input, n) => {
    const { id: projectId, pairingId, countyCode } = projects[n] as (typeof projects)[number];
    return { ...input, leg: input.leg ?? "direct", projectId, pairingId, countyCode, code: codes[n] as string };
  });
  await requirePrefecture(work, rows);
  const added = await work.sql<{ id: number; code: string }[]>`
    insert into pass_down (code, project_id, pairing_id, county_code, source, fiscal_year, leg, amount,
      passed_on, bank_reference, passed_by)
    select r.code, r."projectId", r."pairingId", r."countyCode", r.source, r."fiscalYear", r.leg, r.amount,
      r."passedOn", r."bankReference", ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (code text, "projectId" integer, "pairingId" text,
      "countyCode" text, source text, "fiscalYear" integer, leg text, amount bigint, "passedOn" date,
      "bankReference" text)
    returning id, code`;
  const idOf = new Map(added.map((row) => [row.code, row.id]));
  const passed = rows.map((row) => ({ ...row, id: idOf.get(row.code) as number }));
  await postTransfers(
    work,
    passed.map((row) => ({
      ...row,
      key: `pass_down:${row.id}`,
      kind: legKinds[row.leg].passing,
      valueDate: row.passedOn,
      subject: "pass_down",
      subjectId: row.id,
    })),
  );
  await recordEvents(
    work,
    passed.map((row) => ({
      subject: "pass_down",
      subjectId: row.id,
      scope: row,
      verb: "passed_down",
      businessDate: row.passedOn,
      details: { code: row.code, leg: row.leg, amount: row.amount, bankReference: row.bankReference },
    })),
  );
  return passed.map(({ id, code }) => ({ id, code }));
}
