import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { paperStore } from "./paper-store";

export type PaperFile = { fileName: string; mediaType: string; sha256: string; bytes: Uint8Array };

/** A paper's file, for whoever may see its project. Throws not_found. */
export async function readPaper(work: Work, query: { id: number }): Promise<PaperFile> {
  const [paper] = await work.sql<Omit<PaperFile, "bytes">[]>`
    select file_name as "fileName", media_type as "mediaType", sha256 from paper where id = ${query.id}`;
  if (!paper) throw notFound();
  const bytes = await paperStore().get(paper.sha256);
  if (!bytes) throw new Error(`the file of paper ${query.id} (${paper.sha256}) is missing from the store`);
  return { ...paper, bytes };
}
