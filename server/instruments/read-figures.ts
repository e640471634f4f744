import type { InstrumentSums } from "@/core/instruments/instrument-figures";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { figureColumns } from "./figure-columns";

/** The sums of one instrument, by its id. Throws not_found outside the scope. */
export async function readFigures(work: Work, instrumentId: number): Promise<InstrumentSums> {
  const [sums] = await work.sql<InstrumentSums[]>`
    select ${figureColumns(work).columns} from instrument_figures f where f.instrument_id = ${instrumentId}`;
  if (!sums) throw notFound("code");
  return sums;
}
