import { subjects } from "@/core/rules/rule-terms";
import { connect } from "@/db/client";
import { loadNationalPeople } from "@/db/seed/national/load-national-people";
import { NATIONAL_END, nationalPairings } from "@/db/seed/national/national-pairings";
import { nationalPeople } from "@/db/seed/national/national-people";
import { openWork } from "@/db/work";
import { hashPassword } from "@/server/people/hash-password";
import { cohortOf } from "./national/cohort";
import { type PlannedCohort, plannedCohorts } from "./national/cohort-plan";
import { Lives } from "./national/life";

const PROJECTS = 66_000;

export type NationalOptions = {
  ownerUrl: string;
  appUrl: string;
  /** Of everybody. */
  password: string;
  /** Fewer for a trial; 66,000 unless told. */
  projects?: number;
  report?: (line: string) => void;
};

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
    const planned = [...plannedCohorts(options.projects ?? PROJECTS)];
    let cohort = await drawn(planned.shift());
    while (cohort) {
      const [next] = await Promise.all([drawn(planned.shift()), lives.live(cohort)]);
      done += cohort.projects.length;
      cohort = next;
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

const drawn = async (planned: PlannedCohort | undefined) => (planned ? cohortOf(planned) : undefined);

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
