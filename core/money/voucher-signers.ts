import type { TransferKind } from "./transfer-kinds";

/** Who signs a voucher: 经办 prepared it, 复核 checked it, 审批 approved what it rests on. */
export const signatures = ["maker", "checker", "approver"] as const;
export type Signature = (typeof signatures)[number];

/** Something that somebody did with the voucher's record, or with the project that it rests on. */
export type Act = { subject: string; verb: string; at: string };

/** The acts that give a signature, of the record ('requested') or of its project ('project.approved'). */
type Signing = Partial<Record<Signature, readonly string[]>>;

const ofProject = { approver: ["project.approved"] };
const ofDisbursement = { approver: ["approved"] };

const signings: Partial<Record<TransferKind, Signing>> = {
  commitment: { maker: ["committed"], ...ofProject },
  reservation: { maker: ["requested"], ...ofDisbursement },
  release: { maker: ["cancelled"], ...ofDisbursement },
  fulfilment: { maker: ["requested"], checker: ["sent"], ...ofDisbursement },
  sending: { maker: ["requested"], checker: ["sent"], ...ofDisbursement },
  receipt: { maker: ["sent"], checker: ["received"], ...ofDisbursement },
  taking_back: { maker: ["taken_back"], ...ofDisbursement },
  recommitment: { maker: ["taken_back"], ...ofDisbursement },
  pass_down: { maker: ["passed_down"], ...ofProject },
  pass_down_receipt: { maker: ["passed_down"], checker: ["confirmed"], ...ofProject },
  pass_down_taking_back: { maker: ["taken_back"], ...ofProject },
  expenditure: { maker: ["registered"], checker: ["confirmed"], ...ofProject },
  returning: { maker: ["sent_back"], ...ofProject },
  return_receipt: { maker: ["sent_back"], checker: ["received"], ...ofProject },
};

/**
 * The acts that stand behind a voucher's signatures: of each the last before the transfer was recorded. A signature that
 * no act gives is null and stays open for the pen; what a kind does not list was made by whoever posted it.
 */
export function voucherSigners<Done extends Act>(
  { kind, recordedAt }: { kind: TransferKind; recordedAt: string },
  acts: readonly Done[],
): Record<Signature, Done | null> {
  const signing = signings[kind] ?? {};
  const last = (wanted: readonly string[] = []) =>
    acts
      .filter(({ subject, verb }) => wanted.includes(subject === "project" ? `project.${verb}` : verb))
      .filter(({ at }) => at <= recordedAt)
      .reduce<Done | null>((latest, act) => (latest && latest.at > act.at ? latest : act), null);
  return { maker: last(signing.maker), checker: last(signing.checker), approver: last(signing.approver) };
}
