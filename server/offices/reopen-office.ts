import { eq, sql } from "drizzle-orm";
import { conflict } from "@/core/kernel/domain-error";
import { officeReopeningSchema } from "@/core/offices/office-input";
import { office } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockOffice } from "./lock-office";

/** Takes the closing of an office back. Roles that have ended stay ended. */
export const reopenOffice = command({
  name: "reopen-office",
  roles: ["system_administrator"],
  input: officeReopeningSchema,
  run: async (work, { officeCode, reason }) => {
    const { id, code, validTo } = await lockOffice(work, officeCode);
    if (validTo === null) throw conflict("offices.not_closed");
    await work.tx
      .update(office)
      .set({ validTo: null, revision: sql`${office.revision} + 1` })
      .where(eq(office.id, id));
    const details = { before: { validTo }, after: { validTo: null } };
    await recordEvent(work, {
      subject: "office",
      subjectId: id,
      scope: null,
      verb: "office_reopened",
      reason,
      details,
    });
    return { officeCode: code };
  },
});
