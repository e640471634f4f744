import { and, eq, isNull } from "drizzle-orm";
import { notFound } from "@/core/kernel/domain-error";
import { roles } from "@/core/kernel/roles";
import { tokenRevocationSchema } from "@/core/people/api-token";
import { apiToken } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";

/** Ends one of the person's own tokens; it opens nothing from the next request on. */
export const revokeToken = command({
  name: "revoke-token",
  roles,
  input: tokenRevocationSchema,
  run: async (work, { tokenId }) => {
    const { personId } = work.actor;
    const revoked = await work.tx
      .update(apiToken)
      .set({ revokedAt: work.now })
      .where(and(eq(apiToken.id, tokenId), eq(apiToken.personId, personId), isNull(apiToken.revokedAt)))
      .returning({ label: apiToken.label });
    if (!revoked[0]) throw notFound("tokenId");
    const details = { tokenId, label: revoked[0].label };
    await recordEvent(work, { subject: "person", subjectId: personId, scope: null, verb: "token_revoked", details });
    return { tokenId };
  },
});
