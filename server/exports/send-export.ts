import { z } from "zod";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { parsed } from "../parsed";
import { writeCsv } from "../spreadsheets/write-csv";
import { writeXlsx } from "../spreadsheets/write-xlsx";
import type { Again, Words } from "./export";
import { exportNamed } from "./exports";

const FORMATS = {
  xlsx: { write: writeXlsx, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  csv: { write: writeCsv, type: "text/csv; charset=utf-8" },
} as const;

const formatSchema = z.object({ format: z.enum(["xlsx", "csv"]) });

type Request = { name: string; sent: Record<string, string>; words: Words; again: Again };

/**
 * Answers with the export of that name as a file, named after its title and day; `format` chooses xlsx or csv, the rest
 * of what was sent are the filters. Throws not_found, forbidden and invalid before the first byte is sent.
 */
export async function sendExport(work: Work, { name, sent, words, again }: Request): Promise<Response> {
  const found = exportNamed(name);
  if (!found) throw notFound();
  const { format } = parsed(formatSchema, sent);
  const { write, type } = FORMATS[format];
  const sheet = await found.open(work, sent, words, again);
  const fileName = `${sheet.name.replace(/[\\/:*?"<>|]/g, " ")} ${work.today}.${format}`;
  return new Response(write(sheet), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
