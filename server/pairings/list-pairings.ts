import type { Work } from "@/db/work";
import { countProjects, type PairingCounts } from "./count-projects";
import { type PairingRow, readPairings } from "./read-pairings";

export type ListedPairing = PairingRow & PairingCounts;

export type PairingsQuery = {
  /** The day asked about; today when it is left out. */
  asOf?: string | undefined;
  /** Also those that are not in force on the day. */
  all?: boolean | undefined;
};

export type PairingList = { asOf: string; rows: ListedPairing[]; projects: number; sent: bigint };

/** The pairings of a day in the order of the supporters' codes, with projects and money as far as the actor sees them. */
export async function listPairings(work: Work, query: PairingsQuery): Promise<PairingList> {
  const asOf = query.asOf ?? work.today;
  const pairings = await readPairings(work, { asOf });
  const shown = query.all ? pairings : pairings.filter((pairing) => pairing.inForce);
  const counts = await countProjects(
    work,
    shown.map((pairing) => pairing.id),
  );
  const rows = shown.map((pairing) => ({ ...pairing, ...(counts.get(pairing.id) ?? { projects: 0, sent: 0n }) }));
  return {
    asOf,
    rows,
    projects: rows.reduce((sum, row) => sum + row.projects, 0),
    sent: rows.reduce((sum, row) => sum + row.sent, 0n),
  };
}
