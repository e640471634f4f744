import { randomBytes } from "node:crypto";
import { addDays } from "@/core/kernel/calendar";
import { invalid } from "@/core/kernel/domain-error";
import { roles } from "@/core/kernel/roles";
import { apiTokenSchema } from "@/core/people/api-token";
import { apiToken } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { tokenHash } from "./token-hash";

/** A bearer token for the office and role that the person acts in now. It is shown this once: only its hash is kept. */
export const createToken = command({
  name: "create-token",
  roles,
  input: apiTokenSchema,
  once: true,
  shownOnce: true,
  run: async (work, { label, lastDay }) => {
    const latest = addDays(work.today, 365);
    if (lastDay < work.today) throw invalid("lastDay", "too_early", { min: work.today });
    if (lastDay > latest) throw invalid("lastDay", "too_late", { max: latest });
    const token = `cp_${randomBytes(32).toString("base64url")}`;
    const { personId, membershipId, officeId } = work.actor;
    const expiresAt = new Date(`${addDays(lastDay, 1)}T00:00:00+08:00`);
    const [added] = await work.tx
      .insert(apiToken)
      .values({ personId, membershipId, label, tokenHash: tokenHash(token), expiresAt })
      .returning({ id: apiToken.id });
    if (!added) throw new Error("the token was not added");
    const details = { tokenId: added.id, label, lastDay, officeId };
    await recordEvent(work, { subject: "person", subjectId: personId, scope: null, verb: "token_created", details });
    return { tokenId: added.id, token, lastDay };
  },
});
