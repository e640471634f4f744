import { and, eq, isNull, sql } from "drizzle-orm";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { officeChangeSchema } from "@/core/offices/office-input";
import { membership, office } from "@/db/schema";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockOffice } from "./lock-office";
import { nextOfficeCode } from "./next-office-code";
import { requireOfficePlace } from "./require-office-place";

type Content = Pick<typeof office.$inferSelect, "kind" | "divisionCode" | "nameZh" | "nameEn" | "validFrom">;
const fields = ["kind", "divisionCode", "nameZh", "nameEn", "validFrom"] as const;

/**
 * Changes an office from now on; its people see it at their next request. Side and division change, and with them the
 * code, only until the first role has been held in it (db/functions/offices.sql says why). A change of nothing does nothing.
 */
export const changeOffice = command({
  name: "change-office",
  roles: ["system_administrator"],
  input: officeChangeSchema,
  run: async (work, { officeCode, revision, reason, kind, nameZh, nameEn, ...rest }) => {
    const found = await lockOffice(work, officeCode, revision);
    if (found.validTo !== null) throw conflict("offices.closed");
    const after: Content = {
      kind,
      divisionCode: rest.divisionCode ?? null,
      nameZh,
      nameEn,
      validFrom: rest.validFrom ?? null,
    };
    const changed = fields.filter((field) => after[field] !== found[field]);
    if (changed.length === 0) return { officeCode: found.code };
    const isMoved = changed.includes("kind") || changed.includes("divisionCode");
    if (isMoved) await requireUnused(work, found.id, changed.includes("kind") ? "kind" : "divisionCode");
    if (isMoved || changed.includes("validFrom"))
      await requireOfficePlace(work, { ...after, day: after.validFrom ?? work.today });
    if (after.validFrom !== null && after.validFrom > work.today) await requireNobody(work, found.id);
    const code = isMoved ? await nextOfficeCode(work, kind, after.divisionCode) : found.code;
    await work.tx
      .update(office)
      .set({ ...after, code, revision: sql`${office.revision} + 1` })
      .where(eq(office.id, found.id));
    const of = (content: Content) => Object.fromEntries(changed.map((field) => [field, content[field]]));
    const subject = { subject: "office", subjectId: found.id, scope: null };
    const details = { before: of(found), after: of(after) };
    await recordEvent(work, { ...subject, verb: "office_changed", reason, details });
    return { officeCode: code };
  },
});

async function requireUnused(work: Work, officeId: number, field: "kind" | "divisionCode"): Promise<void> {
  const held = await work.tx.$count(membership, eq(membership.officeId, officeId));
  if (held > 0) throw invalid(field, "offices.settled");
}

/** An office that is to act only later must not take the ground from under people who act for it now. */
async function requireNobody(work: Work, officeId: number): Promise<void> {
  const held = await work.tx.$count(membership, and(eq(membership.officeId, officeId), isNull(membership.endedAt)));
  if (held > 0) throw invalid("validFrom", "offices.has_members", { count: held });
}
