/** What a paper may be attached to; `code` is that record's own. */
export const paperSubjects = [
  "project",
  "disbursement",
  "expenditure",
  "refund",
  "instrument",
  "instrument_movement",
] as const;
export type PaperSubject = (typeof paperSubjects)[number];

export const paperKinds = [
  "contract",
  "approval",
  "invoice",
  "payment_list",
  "progress_record",
  "acceptance_record",
  "payee_identity",
  "notice_photo",
  "other",
] as const;
export type PaperKind = (typeof paperKinds)[number];
