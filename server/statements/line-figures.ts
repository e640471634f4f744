import type { Figure } from "@/core/money/figures";

/** When what moved counts: up to the year, in it, or up to its end. */
export type Span = "before" | "during" | "until";

/** The lines of the year-end statements that are sums of transfers: which figure, and when. */
export const lineFigures: Readonly<Record<string, { figure: Figure; span: Span }>> = {
  committed: { figure: "committed", span: "during" },
  sent: { figure: "sent", span: "during" },
  received: { figure: "received", span: "during" },
  passed_down: { figure: "passed_down", span: "during" },
  spent: { figure: "expended", span: "during" },
  instruments: { figure: "put_into_instruments", span: "during" },
  returned: { figure: "returned", span: "during" },
  opening: { figure: "unspent", span: "before" },
  closing: { figure: "unspent", span: "until" },
  unspent: { figure: "unspent", span: "until" },
  in_transit: { figure: "in_transit", span: "until" },
  promised: { figure: "promised", span: "until" },
};
