import { subjects } from "@/core/rules/rule-terms";
import { connect } from "@/db/client";
import { loadNationalPeople } from "@/db/seed/national/load-national-people";
import { NATIONAL_END, type NationalPairing, nationalPairings } from "@/db/seed/national/national-pairings";
import { nationalPeople } from "@/db/seed/national/national-people";
import { openWork } from "@/db/work";
import { hashPassword } from "@/server/people/hash-password";
import { type Cohort, cohortOf } from "./national/cohort";
import { Lives } from "./national/life";

const PROJECTS = 66_000;
/** Of the last year: then projects begin all through the year, so that some stand at every stage at its end. */
const LAST_YEAR_GROUPS = 12;

export type NationalOptions = {
  ownerUrl: string;
  appUrl: string;
  /** Of everybody. */
  password: string;
  /** Fewer for a trial; 66,000 unless told. */
  projects?: number;
  report?: (line: string) => void;
};

const dayOfYear = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The cohorts of a pairing and year: one in an ordinary year, one a month in the last. */
function* cohortsOf(pairing: NationalPairing, year: number, index: number, count: number): Generator<Cohort> {
  const isLast = year === Number(NATIONAL_END.slice(0, 4));
  const groups = isLast ? LAST_YEAR_GROUPS : 1;
  for (let group = 0; group < groups; group++) {
    const month = isLast ? group + 1 : 1 + (index % 3);
    const begins = dayOfYear(year, month, 10);
    const startsOn = month === 12 ? dayOfYear(year + 1, 1, 10) : dayOfYear(year, month + 1, 9);
    // A third of the counties each year, so that few officers do much rather than many little.
    const counties = pairing.counties.filter(
      (_, place) => place % (isLast ? groups : 3) === (isLast ? group : index % 3),
    );
    const share = Math.floor((count * (group + 1)) / groups) - Math.floor((count * group) / groups);
    yield cohortOf(pairing, begins, startsOn, counties.length > 0 ? counties : pairing.counties, share);
  }
}

/** Every pairing has the same number of projects, every year of it too, up to rounding; together exactly `total`. */
function* allCohorts(total: number): Generator<Cohort> {
  const pairings = nationalPairings();
  const slots = pairings.flatMap((pairing) => pairing.years.map((year, index) => ({ pairing, year, index })));
  slots.sort((left, right) => left.year - right.year);
  for (const [place, { pairing, year, index }] of slots.entries()) {
    const count = Math.floor((total * (place + 1)) / slots.length) - Math.floor((total * place) / slots.length);
    yield* cohortsOf(pairing, year, index, count);
  }
}

/**
 * Fills an empty, migrated database with the national programme: all pairings, about 450 counties, 66,000 projects with
 * about a million transfers, through the set-based forms of the commands. The same every time. The rules judge everything
 * once at the end, as the daily run does.
 */
export async function seedNational(options: NationalOptions): Promise<void> {
  const owner = connect(options.ownerUrl, { max: 1 });
  const report = options.report ?? (() => undefined);
  const begin = performance.now();
  const seconds = () => `${Math.round((performance.now() - begin) / 1000)} s`;
  const people = nationalPeople(nationalPairings());
  const memberships = await loadNationalPeople(owner, people, await hashPassword(options.password));
  const lives = new Lives(options.appUrl, memberships);
  try {
    await lives.begin();
    let done = 0;
    let analysed = 0;
    for (const cohort of allCohorts(options.projects ?? PROJECTS)) {
      await lives.live(cohort);
      done += cohort.projects.length;
      // Plans made for empty tables do not serve full ones.
      if (done > 2 * analysed) {
        await owner`analyze`;
        analysed = done;
        report(`${done} projects after ${seconds()}`);
      }
    }
    await owner`vacuum analyze`;
    await judgeEverything(options.appUrl, memberships.get("centre.1") ?? 0);
    report(`${done} projects, judged, after ${seconds()}`);
  } finally {
    await Promise.all([lives.end(), owner.end()]);
  }
}

async function judgeEverything(appUrl: string, membershipId: number): Promise<void> {
  const client = connect(appUrl, { max: 1 });
  const now = new Date(`${NATIONAL_END}T23:00:00+08:00`);
  try {
    await openWork(
      client,
      { kind: "membership", membershipId },
      async (work) => {
        for (const subject of subjects)
          await work.sql`select count(*) from judge_all(${subject}, 'daily', ${work.today})`;
      },
      { now },
    );
  } finally {
    await client.end();
  }
}
