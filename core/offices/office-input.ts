import { z } from "zod";
import { seenRevision } from "../kernel/command-fields";
import { divisionCode } from "../kernel/division-code";
import { type OfficeKind, officeKinds } from "../kernel/roles";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { hasPlace } from "./office-kinds";

const HAN = /\p{Script=Han}/u;
const reason = () => typedText({ min: 2, max: 500 });

/** What an office is: names in both languages, its side, its division, and the first day on which it acts. */
const officeFields = {
  kind: z.enum(officeKinds),
  /** For eastern, western and county offices only. */
  divisionCode: whenTyped(divisionCode()),
  nameZh: typedText({ min: 2, max: 80 }).refine((name) => HAN.test(name), { params: { code: "offices.name_zh" } }),
  nameEn: typedText({ min: 2, max: 160 }).refine((name) => !HAN.test(name), { params: { code: "offices.name_en" } }),
  /** Nothing typed: it has always acted. */
  validFrom: whenTyped(typedDate()),
  reason: reason(),
};

type Placed = { kind: OfficeKind; divisionCode?: string | undefined };

function refusePlace({ kind, divisionCode: place }: Placed, context: z.RefinementCtx) {
  const code = hasPlace(kind)
    ? place === undefined
      ? "required"
      : null
    : place === undefined
      ? null
      : "offices.no_place";
  if (code) context.addIssue({ code: "custom", path: ["divisionCode"], message: code, params: { code } });
}

/** A new office. Its code is made of its kind and division. */
export const officeCreationSchema = z.object(officeFields).superRefine(refusePlace);

const named = { officeCode: typedText({ max: 40 }) };

/** All of an office as it shall be from now on. `revision` is the one that the form was filled from. */
export const officeChangeSchema = z
  .object({ ...named, revision: seenRevision(), ...officeFields })
  .superRefine(refusePlace);

/** The end of an office: `closedOn` is the first day without it. */
export const officeClosingSchema = z.object({ ...named, closedOn: typedDate(), reason: reason() });

export const officeReopeningSchema = z.object({ ...named, reason: reason() });
