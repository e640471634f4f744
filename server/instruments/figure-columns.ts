import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

/** The columns of InstrumentSums over rows of `instrument_figures f`. Wrapped, as fragments must be. */
export const figureColumns = ({ sql }: Work): { columns: PendingQuery<Row[]> } => ({
  columns: sql`f.capital, f.exposure, f.outstanding, f.claimed, f.lost, f.endowment, f.issued, f.called, f.drawn,
    f.repaid, f.written_off as "writtenOff", f.claims_paid as "claimsPaid", f.recovered, f.subsidies`,
});
