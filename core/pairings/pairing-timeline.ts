import type { Pairing } from "./pairing";

type Dated = Pick<Pairing, "id" | "supporterCode" | "recipientCode" | "startsOn" | "endsOn">;

/** One stretch in a division's time line: with whom it was paired, on which side, from when to when. */
export type TimelineEntry<Row extends Dated = Pairing> = {
  pairing: Row;
  side: "supporter" | "recipient";
  counterpartCode: string;
  from: string;
  /** Exclusive; null = in force. */
  to: string | null;
};

/** A day on which a division's pairings changed. A handover has both an end and a beginning. */
export type PairingChange<Row extends Dated = Pairing> = {
  on: string;
  ended: TimelineEntry<Row>[];
  began: TimelineEntry<Row>[];
};

const inForce = (pairing: Dated, date: string) =>
  pairing.startsOn <= date && (pairing.endsOn === null || date < pairing.endsOn);

/** The pairings in force on an ISO date. */
export function pairingsOn<Row extends Dated>(pairings: readonly Row[], date: string): Row[] {
  return pairings.filter((pairing) => inForce(pairing, date));
}

/**
 * The pairing that covers a supporter and a recipient on a date, directly or through an ancestor of either (EW-PAIR-01).
 * @param supporterLine the supporter's code and those of its ancestors, nearest first; so `recipientLine`
 * @returns the pairing nearest to the recipient, then to the supporter; null when none is in force
 */
export function pairingBetween<Row extends Dated>(
  pairings: readonly Row[],
  supporterLine: readonly string[],
  recipientLine: readonly string[],
  date: string,
): Row | null {
  const running = pairingsOn(pairings, date);
  for (const recipient of recipientLine) {
    for (const supporter of supporterLine) {
      const found = running.find((row) => row.supporterCode === supporter && row.recipientCode === recipient);
      if (found) return found;
    }
  }
  return null;
}

/** Every pairing of a division itself, past and present, by start, then by counterpart. */
export function timelineOf<Row extends Dated>(divisionCode: string, pairings: readonly Row[]): TimelineEntry<Row>[] {
  return pairings
    .filter((pairing) => pairing.supporterCode === divisionCode || pairing.recipientCode === divisionCode)
    .map((pairing): TimelineEntry<Row> => {
      const supports = pairing.supporterCode === divisionCode;
      return {
        pairing,
        side: supports ? "supporter" : "recipient",
        counterpartCode: supports ? pairing.recipientCode : pairing.supporterCode,
        from: pairing.startsOn,
        to: pairing.endsOn,
      };
    })
    .sort((one, other) => (one.from + one.counterpartCode < other.from + other.counterpartCode ? -1 : 1));
}

/** The entries of a time line in force on a date: what a page shows "as of". */
export function timelineOn<Row extends Dated>(
  entries: readonly TimelineEntry<Row>[],
  date: string,
): TimelineEntry<Row>[] {
  return entries.filter((entry) => inForce(entry.pairing, date));
}

/** The days on which a time line changed, oldest first, with what ended and what began. */
export function changesOf<Row extends Dated>(entries: readonly TimelineEntry<Row>[]): PairingChange<Row>[] {
  const days = new Set(entries.flatMap((entry) => (entry.to === null ? [entry.from] : [entry.from, entry.to])));
  return [...days].sort().map((on) => ({
    on,
    ended: entries.filter((entry) => entry.to === on),
    began: entries.filter((entry) => entry.from === on),
  }));
}
