import { z } from "zod";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { typedNumber } from "@/core/kernel/typed-number";
import { signatures } from "@/core/money/voucher-signers";
import { type ExportColumn, exportOf, type Words } from "../exports/export";
import { getVoucher, type Signer, type Voucher } from "./get-voucher";
import { transferHeadColumns, transferTailColumns } from "./transfer-export-columns";

type Line = Voucher["transfer"] & { voucher: Voucher };

const personOf = (signer: Signer | null, { language }: Words) => signer && textIn(language, signer, "person");

const signing: ExportColumn<Line>[] = signatures.flatMap((signature) => [
  {
    label: `vouchers.signatures.${signature}`,
    of: ({ voucher }: Line, words: Words) => personOf(voucher.signers[signature], words),
  },
  {
    label: `vouchers.signed_at.${signature}`,
    kind: "instant" as const,
    of: ({ voucher }: Line) => voucher.signers[signature]?.at ?? null,
  },
]);

/** The voucher of a transfer as a file: one row with the amount in figures and in Chinese capitals, and its signers. */
export const voucherExport = exportOf({
  name: "voucher",
  roles: programmeRoles,
  input: z.object({ transfer: typedNumber({ min: 1, max: Number.MAX_SAFE_INTEGER }) }),
  title: "vouchers.title",
  read: async (work, { transfer: id }) => {
    const voucher = await getVoucher(work, { id });
    return { rows: [{ ...voucher.transfer, voucher }] };
  },
  columns: [
    ...transferHeadColumns,
    { label: "vouchers.debit", of: (row, { t }) => t(`terms.account_kinds.${row.from}`) },
    { label: "vouchers.credit", of: (row, { t }) => t(`terms.account_kinds.${row.to}`) },
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "vouchers.capitals", of: ({ voucher }) => voucher.amountInCapitals },
    ...signing,
    { label: "vouchers.papers", kind: "count", of: ({ voucher }) => voucher.papers },
    ...transferTailColumns,
  ],
});
