import { addDays } from "@/core/kernel/calendar";
import { NATIONAL_END, type NationalPairing, nationalPairings } from "@/db/seed/national/national-pairings";

/** Of an ordinary year projects begin on one day, which moves with the years. */
const FIRST_MONTHS = [1, 2, 3];

/** In the last year they begin all through it, and often in December, so that some stand at every stage at its end. */
const LAST_YEAR_DAYS = [
  ...Array.from({ length: 12 }, (_, index) => ({ month: index + 1, day: 10 })),
  ...[17, 20, 25].map((day) => ({ month: 12, day })),
];

/** So many projects of a pairing that are proposed on one day; the works start a month later. */
export type PlannedCohort = {
  pairing: NationalPairing;
  begins: string;
  startsOn: string;
  counties: readonly string[];
  count: number;
};

const dateOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The cohorts of a pairing and year: one in an ordinary year, many in the last. */
function* cohortsOf(pairing: NationalPairing, year: number, index: number, count: number): Generator<PlannedCohort> {
  const isLast = year === Number(NATIONAL_END.slice(0, 4));
  const days = isLast ? LAST_YEAR_DAYS : [{ month: FIRST_MONTHS[index % 3] ?? 1, day: 10 }];
  for (const [group, { month, day }] of days.entries()) {
    // A third of the counties each year, so that few officers do much rather than many little.
    const [every, first] = isLast ? [days.length, group] : [3, index % 3];
    const counties = pairing.counties.filter((_, place) => place % every === first);
    yield {
      pairing,
      begins: dateOf(year, month, day),
      startsOn: addDays(dateOf(year, month, day), 30),
      counties: counties.length > 0 ? counties : pairing.counties,
      count: Math.floor((count * (group + 1)) / days.length) - Math.floor((count * group) / days.length),
    };
  }
}

/** Every pairing and each of its years has the same number of projects up to rounding; together exactly `total`. */
export function* plannedCohorts(total: number): Generator<PlannedCohort> {
  const years = nationalPairings().flatMap((pairing) => pairing.years.map((year, index) => ({ pairing, year, index })));
  years.sort((left, right) => left.year - right.year);
  for (const [place, { pairing, year, index }] of years.entries()) {
    const count = Math.floor((total * (place + 1)) / years.length) - Math.floor((total * place) / years.length);
    yield* cohortsOf(pairing, year, index, count);
  }
}
