import type { OfficeKind } from "../kernel/roles";

/** Kinds of office that act for a division; the others act for the whole country. */
export const placedKinds = ["eastern", "western", "county"] as const satisfies readonly OfficeKind[];

export const hasPlace = (kind: OfficeKind): boolean => (placedKinds as readonly OfficeKind[]).includes(kind);

const PREFIXES: Record<OfficeKind, string> = {
  eastern: "EAST",
  western: "WEST",
  county: "COUNTY",
  central: "CENTRE",
  audit: "AUDIT",
  administration: "ADMIN",
};

/** What the code of such an office begins with: EAST-110000, CENTRE. */
export function officeCodeStem(kind: OfficeKind, divisionCode: string | null): string {
  return divisionCode === null ? PREFIXES[kind] : `${PREFIXES[kind]}-${divisionCode}`;
}

/** The first code of such an office that none of `taken` has: the stem, then the stem with -2, -3 … */
export function freeOfficeCode(stem: string, taken: readonly string[]): string {
  let code = stem;
  for (let number = 2; taken.includes(code); number++) code = `${stem}-${number}`;
  return code;
}
