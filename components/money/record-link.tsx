const paths: Readonly<Record<string, string>> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  expenditure: "/expenditures",
  money_return: "/returns",
};

type OfRecord = { subject: string; subjectCode: string | null; projectCode: string | null };

/** Where the record that a transfer belongs to is shown; a commitment stands with its project. Null where it has no page. */
export function recordAddress({ subject, subjectCode, projectCode }: OfRecord): string | null {
  const path = paths[subject];
  if (path && subjectCode) return `${path}/${subjectCode}`;
  return projectCode && `/projects/${projectCode}#money`;
}

/** The human code of the record that a transfer belongs to, as a link to it. */
export function RecordLink({ of }: { of: OfRecord }) {
  const address = recordAddress(of);
  if (!of.subjectCode) return "—";
  return address ? <a href={address}>{of.subjectCode}</a> : of.subjectCode;
}
