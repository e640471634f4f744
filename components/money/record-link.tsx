const paths: Readonly<Record<string, string>> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  expenditure: "/expenditures",
  money_return: "/returns",
  refund: "/refunds",
  reallocation: "/reallocations",
  pledge: "/pledges",
  investment: "/investments",
  investment_payment: "/investments",
  instrument_movement: "/instrument-movements",
};

/**
 * Where the record that a transfer belongs to is shown; a commitment stands with its project, and what belongs to no
 * project with the accounts.
 */
export const recordAddress = (subject: string, code: string, projectCode: string | null): string => {
  const path = paths[subject];
  if (path) return `${path}/${code}`;
  return projectCode ? `/projects/${projectCode}#money` : "/accounts";
};

type Props = { subject: string; code: string | null; projectCode: string | null };

/** The human code of the record that a transfer belongs to, as a link to it. */
export function RecordLink({ subject, code, projectCode }: Props) {
  return code ? <a href={recordAddress(subject, code, projectCode)}>{code}</a> : "—";
}
