import type { Direction, FileFormat } from "@/core/bank-statements/bank-line-terms";
import type { ReadStatement } from "@/core/bank-statements/read-statement";
import { conflict, invalid } from "@/core/kernel/domain-error";
import type { Side } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";
import { rowsAsJson } from "../rows-as-json";
import { markRepeats } from "./mark-repeats";
import { matchLines } from "./match-lines";
import { type OwnStatement, scopeOf } from "./own-statement";

export type LoadedStatement = {
  side: Side;
  account: string;
  pairing: string | undefined;
  direction: Direction;
  fileName: string;
  fileFormat: FileFormat;
  sha256: string;
  read: ReadStatement;
};

/**
 * Keeps a statement that was read, with every line as it stands, and finds what each belongs to. Books nothing. Gives the
 * code and the number of lines. Throws `bank-statements.loaded_before` for a file that the office has loaded already.
 */
export async function storeStatement(work: Work, loaded: LoadedStatement): Promise<{ code: string; lines: number }> {
  const pairingId = pairingOf(work, loaded.pairing);
  await requireNewFile(work, loaded.sha256);
  const code = await nextCode(work, "B");
  const id = await addStatement(work, code, pairingId, loaded);
  await addLines(work, id, loaded.read);
  const statement: OwnStatement = {
    ...{ id, code, side: loaded.side, pairingId, countyCode: work.actor.countyCode, officeId: work.actor.officeId },
    ...{ wrongTotal: loaded.read.faults.length > 0, totalReason: null },
  };
  await markRepeats(work, statement);
  await matchLines(work, statement);
  const lines = loaded.read.lines.length;
  await recordEvent(work, {
    subject: "bank_statement",
    subjectId: id,
    scope: scopeOf(statement),
    verb: "statement_loaded",
    details: { code, fileName: loaded.fileName, lines },
  });
  return { code, lines };
}

/** The pairing that the account is for: the one that was said, or the only one of the office. */
function pairingOf({ actor }: Work, said: string | undefined): string | null {
  if (said !== undefined && !actor.pairings.includes(said)) throw invalid("pairing", "choice");
  const [only, ...others] = actor.pairings;
  return said ?? (others.length === 0 ? (only ?? null) : null);
}

async function requireNewFile({ sql, actor }: Work, sha256: string): Promise<void> {
  const [before] = await sql<{ code: string }[]>`
    select code from bank_statement where office_id = ${actor.officeId} and sha256 = ${sha256}`;
  if (before) throw conflict("bank-statements.loaded_before", { code: before.code });
}

async function addStatement(work: Work, code: string, pairingId: string | null, loaded: LoadedStatement) {
  const { read, side, account, fileName, fileFormat, sha256 } = loaded;
  const days = read.lines
    .map((line) => line.valueDate)
    .filter((day) => day !== null)
    .sort();
  const [firstOn, lastOn] = [days.at(0) ?? null, days.at(-1) ?? null];
  const [added] = await work.sql<{ id: number }[]>`
    insert into bank_statement (code, office_id, pairing_id, county_code, side, account, file_name, file_format, sha256,
      header, line_count, in_amount, out_amount, first_on, last_on, opening_balance, closing_balance, faults, loaded_by)
    values (${code}, ${work.actor.officeId}, ${pairingId}, ${work.actor.countyCode}, ${side}, ${account}, ${fileName},
      ${fileFormat}, ${sha256}, ${JSON.stringify(read.header)}::text::jsonb, ${read.lines.length}, ${read.inAmount},
      ${read.outAmount}, ${firstOn}, ${lastOn}, ${read.opening}, ${read.closing},
      ${rowsAsJson(read.faults)}::text::jsonb, ${work.actor.personId})
    returning id`;
  if (!added) throw new Error("no statement was added");
  return added.id;
}

async function addLines({ sql }: Work, id: number, { lines }: ReadStatement): Promise<void> {
  await sql`
    insert into bank_line (statement_id, row_number, raw, value_date, direction, amount, reference, named_code,
      counterparty, remark, balance, faults, finding)
    select ${id}, r."rowNumber", r.raw, r."valueDate", r.direction, r.amount, r.reference, r."namedCode", r.counterparty,
      r.remark, r.balance, r.faults, case when r.faults = '[]' then 'unknown_reference' else 'faulty' end
    from jsonb_to_recordset(${rowsAsJson(lines)}::text::jsonb) as r ("rowNumber" integer, raw jsonb, "valueDate" date,
      direction text, amount bigint, reference text, "namedCode" text, counterparty text, remark text, balance bigint,
      faults jsonb)
    order by r."rowNumber"`;
}
