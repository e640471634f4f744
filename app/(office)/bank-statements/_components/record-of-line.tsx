import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { ListedBankLine } from "@/server/bank-statements/line-rows";

const paths: Record<TwoSidedStep, string> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  money_return: "/returns",
};

/** The record that a line belongs to, as a link. */
export function RecordOfLine({ line: { step, recordCode } }: { line: ListedBankLine }) {
  return step && recordCode ? <a href={`${paths[step]}/${recordCode}`}>{recordCode}</a> : "—";
}
