import { balancesQuerySchema } from "@/core/accounts/balances-query";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { countyColumns } from "../exports/shared-columns";
import { countyBalances } from "./county-balances";

const places = [
  ...(["committed", "promised", "reserved", "sent", "inTransit"] as const),
  ...(["withRecipient", "passingDown", "withPrefecture", "withCounty", "spent", "returning"] as const),
];

/** Where the money is, a row for each county of a pairing, as a file. */
export const balancesExport = exportOf({
  name: "balances",
  roles: programmeRoles,
  input: balancesQuerySchema,
  title: "accounts.title",
  read: async (work, query) => ({ rows: await countyBalances(work, query) }),
  columns: [
    { label: "exports.columns.pairing", of: (row) => row.pairingId },
    ...countyColumns,
    ...places.map((place) => ({
      label: `accounts.columns.${place}`,
      kind: "money" as const,
      sum: true,
      of: (row: Record<typeof place, bigint>) => row[place],
    })),
  ],
});
