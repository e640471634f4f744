import { countyLedgerQuerySchema } from "@/core/accounts/county-ledger-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { lineColumns, projectColumns } from "../exports/shared-columns";
import { getCountyLedger } from "./get-county-ledger";

/** The ledger of a county as a file. */
export const countyLedgerExport = exportOf({
  name: "county-ledger",
  roles: programmeRoles,
  input: countyLedgerQuerySchema,
  title: "counties.ledger.title",
  heading: async (work, query, { t, language }) => {
    const { county, year } = await getCountyLedger(work, query);
    const name = textIn(language, county, "name");
    return {
      title: t("counties.ledger.of_county", { county: name, year: String(year) }),
      lines: [
        [t("exports.columns.county"), `${name} (${county.code})`],
        [t("counties.ledger.year"), String(year)],
      ],
    };
  },
  read: async (work, query) => ({ rows: (await getCountyLedger(work, query)).receipts }),
  columns: [
    { label: "counties.ledger.received_on", kind: "day", of: (row) => row.receivedOn },
    { label: "counties.ledger.document", of: (row) => row.documents.join("、") },
    { label: "counties.ledger.amount", kind: "money", sum: true, of: (row) => row.amount },
    { label: "counties.ledger.total", kind: "money", of: (row) => row.total },
    ...projectColumns,
    ...lineColumns,
    { label: "counties.ledger.pass_down", of: (row) => row.code },
    { label: "counties.ledger.approved_on", kind: "day", of: (row) => row.approvedOn },
    { label: "exports.columns.reference", of: (row) => row.bankReference },
    { label: "counties.ledger.signer", of: (row, { language }) => textIn(language, row, "signer") },
    { label: "counties.ledger.person", of: (row, { language }) => textIn(language, row, "person") },
    { label: "exports.columns.transfer", kind: "count", of: (row) => row.transferId },
  ],
});
