import { NATIONAL_END, type NationalPairing, nationalPairings } from "@/db/seed/national/national-pairings";

/** Of the last year: then projects begin all through the year, so that some stand at every stage at its end. */
const LAST_YEAR_GROUPS = 12;

/** So many projects of a pairing that are proposed on one day; the works start a month later. */
export type PlannedCohort = {
  pairing: NationalPairing;
  begins: string;
  startsOn: string;
  counties: readonly string[];
  count: number;
};

const day = (year: number, month: number, dayOfMonth: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;

/** The cohorts of a pairing and year: one in an ordinary year, one a month in the last. */
function* cohortsOf(pairing: NationalPairing, year: number, index: number, count: number): Generator<PlannedCohort> {
  const isLast = year === Number(NATIONAL_END.slice(0, 4));
  const groups = isLast ? LAST_YEAR_GROUPS : 1;
  for (let group = 0; group < groups; group++) {
    const month = isLast ? group + 1 : 1 + (index % 3);
    // A third of the counties each year, so that few officers do much rather than many little.
    const [every, first] = isLast ? [groups, group] : [3, index % 3];
    const counties = pairing.counties.filter((_, place) => place % every === first);
    yield {
      pairing,
      begins: day(year, month, 10),
      startsOn: month === 12 ? day(year + 1, 1, 10) : day(year, month + 1, 9),
      counties: counties.length > 0 ? counties : pairing.counties,
      count: Math.floor((count * (group + 1)) / groups) - Math.floor((count * group) / groups),
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
