import { officeCreationSchema } from "@/core/offices/office-input";
import { office } from "@/db/schema";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { nextOfficeCode } from "./next-office-code";
import { requireOfficePlace } from "./require-office-place";

/** A new office, without anybody in it yet: roles are the security administrator's to grant. Gives its code. */
export const createOffice = command({
  name: "create-office",
  roles: ["system_administrator"],
  input: officeCreationSchema,
  run: async (work, { reason, kind, nameZh, nameEn, ...rest }) => {
    const { divisionCode = null, validFrom = null } = rest;
    await requireOfficePlace(work, { kind, divisionCode, day: validFrom ?? work.today });
    const content = { kind, divisionCode, nameZh, nameEn, validFrom };
    const code = await nextOfficeCode(work, kind, divisionCode);
    const [added] = await work.tx
      .insert(office)
      .values({ code, ...content })
      .returning({ id: office.id });
    if (!added) throw new Error("the office was not added");
    const subject = { subject: "office", subjectId: added.id, scope: null };
    await recordEvent(work, { ...subject, verb: "office_created", reason, details: { after: content } });
    return { officeCode: code };
  },
});
