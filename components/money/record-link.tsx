const paths: Readonly<Record<string, string>> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  expenditure: "/expenditures",
  money_return: "/returns",
};

/** Where the record that a transfer belongs to is shown; a commitment stands with its project. */
export const recordAddress = (subject: string, code: string, projectCode: string): string => {
  const path = paths[subject];
  return path ? `${path}/${code}` : `/projects/${projectCode}#money`;
};

type Props = { subject: string; code: string | null; projectCode: string };

/** The human code of the record that a transfer belongs to, as a link to it. */
export function RecordLink({ subject, code, projectCode }: Props) {
  return code ? <a href={recordAddress(subject, code, projectCode)}>{code}</a> : "—";
}
