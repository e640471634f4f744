import type { OfficeKind } from "../kernel/roles";

/** An office of the programme: who acts for a division, or for the centre. */
export type Office = {
  /** EAST-110000, WEST-530000, COUNTY-150125, CENTRE, AUDIT, SYSADMIN, SECADMIN. */
  code: string;
  kind: OfficeKind;
  /** Set for eastern, western and county offices only. */
  divisionCode: string | null;
  nameZh: string;
  nameEn: string;
};
