import { programmeRoles } from "@/core/kernel/roles";
import { sessionRoute } from "@/server/api-route";
import { readPaper } from "@/server/papers/read-paper";

/** Downloads a paper that the reader may see. It is always saved, never opened here: it is not ours. */
export const GET = sessionRoute({ roles: programmeRoles }, async (work, _, { paperId = "" }) => {
  const paper = await readPaper(work, { id: /^\d{1,9}$/.test(paperId) ? Number(paperId) : 0 });
  return new Response(paper.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": paper.mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(paper.fileName)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
