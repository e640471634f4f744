import type { z } from "zod";
import { forbidden } from "@/core/kernel/domain-error";
import type { Language } from "@/core/kernel/language";
import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { parsed } from "../parsed";
import type { Cell, CellKind, Sheet } from "../spreadsheets/sheet";

/** The words of the reader's language; the web framework, which knows them, hands them in. */
export type Words = { t(key: string, values?: Record<string, string | number>): string; language: Language };

/** Opens another work of the same person: a long list is read in many short ones, so that none waits for a slow line. */
export type Again = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

export type ExportColumn<Row> = {
  /** Key of its words. */
  label: string;
  /** Text unless told. */
  kind?: CellKind;
  /** Summed in a last row; only where the rows add up. */
  sum?: boolean;
  of(row: Row, words: Words): Cell;
};

type Heading = { title?: string; lines: readonly (readonly [string, Cell])[] };

type Definition<Schema extends z.ZodObject, Row> = {
  /** The address below /api/exports. */
  name: string;
  roles: readonly Role[];
  /** The filters of the page that shows the same, with the cursor `before` where there are pages. */
  input: Schema;
  /** Key of the title, which the file is named after. */
  title: string;
  /** What stands above the table of a statement. */
  heading?(work: Work, query: z.output<Schema>, words: Words): Promise<Heading>;
  /** The rows that the page shows, in its order; `next` is the cursor `before` of what follows. `most` rows at a time. */
  read(work: Work, query: z.output<Schema>, most: number): Promise<{ rows: readonly Row[]; next?: number | null }>;
  columns: readonly ExportColumn<NoInfer<Row>>[];
};

/** A list or statement as a file: the same question as its page, under the same policies, in whatever format is asked for. */
export type Export = {
  name: string;
  roles: readonly Role[];
  /** Reads the first rows in this work, so that a refusal is an answer, and the rest while the file is being sent. */
  open(work: Work, sent: unknown, words: Words, again: Again): Promise<Sheet>;
};

/** Rows a work: few enough to be short, many enough that reading their totals each time does not count. */
const BATCH = 2_000;

/** Makes an export of its definition. */
export function exportOf<Schema extends z.ZodObject, Row>(definition: Definition<Schema, Row>): Export {
  const { name, roles, input, columns } = definition;
  return {
    name,
    roles,
    open: async (work, sent, words, again) => {
      if (!roles.includes(work.actor.role)) throw forbidden();
      const query = parsed(input, sent);
      const [heading, first] = await Promise.all([
        definition.heading?.(work, query, words),
        definition.read(work, query, BATCH),
      ]);
      const from = (before: number) =>
        again((later) => definition.read(later, parsed(input, { ...Object(sent), before: String(before) }), BATCH));
      return {
        name: heading?.title ?? words.t(definition.title),
        heading: heading?.lines ?? [],
        columns: columns.map(({ label, kind = "text" }) => ({ label: words.t(label), kind })),
        rows: rowsOf(columns, words, first, from),
      };
    },
  };
}

type Reading<Row> = { rows: readonly Row[]; next?: number | null };

async function* rowsOf<Row>(
  columns: readonly ExportColumn<Row>[],
  words: Words,
  first: Reading<Row>,
  from: (before: number) => Promise<Reading<Row>>,
): AsyncGenerator<Cell[][]> {
  const sums = columns.map(() => 0n);
  let reading: Reading<Row> | null = first;
  while (reading) {
    const cells = reading.rows.map((row) => columns.map((column) => column.of(row, words)));
    for (const row of cells)
      for (const [n, { sum }] of columns.entries()) if (sum) sums[n] = (sums[n] ?? 0n) + BigInt(row[n] ?? 0);
    yield cells;
    reading = reading.next ? await from(reading.next) : null;
  }
  if (columns.some(({ sum }) => sum))
    yield [columns.map(({ sum }, n) => (sum ? (sums[n] ?? 0n) : n === 0 ? words.t("exports.sum") : null))];
}
