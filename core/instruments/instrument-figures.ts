import { ratioText } from "../kernel/ratio-text";

/** What an instrument has and has done, in fen: balances of its line, and what was posted of each kind and stands. */
export type InstrumentSums = {
  /** In the fund now. */
  capital: bigint;
  /** Guaranteed and neither ended nor called. */
  exposure: bigint;
  /** Lent and neither repaid nor written off. */
  outstanding: bigint;
  /** Paid on claims and neither recovered nor written off. */
  claimed: bigint;
  /** Written off for good. */
  lost: bigint;
  /** Capital paid in less what was paid out again. */
  endowment: bigint;
  issued: bigint;
  called: bigint;
  drawn: bigint;
  repaid: bigint;
  writtenOff: bigint;
  claimsPaid: bigint;
  recovered: bigint;
  subsidies: bigint;
};

export type InstrumentFigures = InstrumentSums & {
  /** Guarantees called and loans written off. */
  default: bigint;
  /** Of all guarantees issued and loans drawn, in hundredths, as text; null before there is any. */
  defaultRate: string | null;
  /** Exposure, or loans drawn, over the endowment, as text; null without one. */
  leverage: string | null;
};

/** The figures that follow from the sums. No float: ratios are texts of whole-number reckoning. */
export function figuresOf(sums: InstrumentSums): InstrumentFigures {
  const failed = sums.called + sums.writtenOff;
  return {
    ...sums,
    default: failed,
    defaultRate: ratioText(failed, sums.issued + sums.drawn, { hundred: true }),
    leverage: ratioText(sums.exposure + sums.drawn, sums.endowment),
  };
}

/** What still keeps an instrument, and its project, from being ended, in fen. */
export const stillHeld = ({ capital, outstanding, claimed, exposure }: InstrumentSums): bigint =>
  capital + outstanding + claimed + exposure;
