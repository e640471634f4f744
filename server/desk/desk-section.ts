/** One thing that waits for somebody. `code` opens its page; names of the place in both languages. */
export type DeskItem = {
  noun:
    | "project"
    | "notice"
    | "progress"
    | "commitment"
    | "disbursement"
    | "pass_down"
    | "expenditure"
    | "return"
    | "reallocation"
    | "bank_statement"
    | "instrument_movement"
    | "period"
    | "flag";
  code: string;
  title: string;
  countyZh: string;
  countyEn: string;
  /** The business day since which it waits, or by which it is due. */
  on: string | null;
  /** In fen. */
  amount: bigint | null;
};

/**
 * One list of a desk: at most 20 items, and how many there are in all. Its words stand in messages/<language>/desk.json
 * under `sections.<key>`.
 */
export type DeskSection = { key: string; count: number; items: DeskItem[] };

export const DESK_ITEMS = 20;
