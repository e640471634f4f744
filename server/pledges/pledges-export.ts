import { textIn } from "@/core/kernel/language";
import { pledgeReaders } from "@/core/pledges/pledge-readers";
import { pledgesQuerySchema } from "@/core/pledges/pledges-query";
import { exportOf } from "../exports/export";
import { lineColumns } from "../exports/shared-columns";
import { listPledges } from "./list-pledges";

/** The list of pledges as a file. */
export const pledgesExport = exportOf({
  name: "pledges",
  roles: pledgeReaders,
  input: pledgesQuerySchema,
  title: "pledges.title",
  read: listPledges,
  columns: [
    { label: "exports.columns.code", of: (row) => row.code },
    { label: "exports.columns.pairing", of: (row) => row.pairingId },
    ...lineColumns,
    { label: "exports.columns.amount", kind: "money", of: (row) => row.amount },
    { label: "exports.columns.document", of: (row) => row.documentNumber },
    { label: "exports.columns.pledged_on", kind: "day", of: (row) => row.pledgedOn },
    { label: "exports.columns.withdrawn_on", kind: "day", of: (row) => row.withdrawnOn },
    { label: "exports.columns.by", of: (row, { language }) => textIn(language, row, "pledgedBy") },
  ],
});
