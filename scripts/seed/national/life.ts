import { addDays } from "@/core/kernel/calendar";
import { type Client, connect } from "@/db/client";
import { NATIONAL_END } from "@/db/seed/national/national-pairings";
import { openWork, type Work } from "@/db/work";
import type { Cohort, NationalProject } from "./cohort";
import * as money from "./steps-of-money";
import * as projects from "./steps-of-projects";

type Projects = NationalProject[];

/** One step of a cohort: so many days after its beginning, by whom, for which of its projects. */
type Step = {
  day: number;
  /** Sign-in name; `county` stands for each county's own officer of that number. */
  by: "east.1" | "east.2" | "west.1" | "west.2" | "centre.1" | "centre.2" | "county.1" | "county.2";
  of(all: Projects): Projects;
  take(work: Work, of: Projects, cohort: Cohort): Promise<void>;
};

const everyone = (all: Projects) => all;
const running = (all: Projects) => all.filter(({ fate }) => ["ordinary", "slow", "suspended"].includes(fate));
const ordinary = (all: Projects) => all.filter(({ fate }) => fate === "ordinary");
const won = (all: Projects) => projects.winners(all);

/** Those that get a payment of this round (from 0). */
const paidIn = (round: number) => (all: Projects) =>
  (round === 0 ? running(all) : ordinary(all)).filter(({ payments }) => payments.length > round);

/** `slow` counties leave the money where it is: the daily run finds it there (EW-DISB-06). */
const spentIn = (round: number) => (all: Projects) => paidIn(round)(all).filter(({ fate }) => fate !== "slow");

/** From the request of a payment to its spending: 22 days. */
const payment = (round: number, day: number): Step[] => [
  { day, by: "west.1", of: paidIn(round), take: (work, of) => money.request(work, of, round) },
  { day: day + 3, by: "east.1", of: paidIn(round), take: money.approve },
  { day: day + 6, by: "east.2", of: paidIn(round), take: money.send },
  { day: day + 10, by: "west.1", of: paidIn(round), take: (work, of) => money.receiveAndPassDown(work, of, round) },
  { day: day + 16, by: "county.1", of: paidIn(round), take: (work, of) => money.spendAndReport(work, of, round) },
  { day: day + 22, by: "west.2", of: spentIn(round), take: money.certify },
];

const steps: readonly Step[] = [
  { day: 0, by: "east.1", of: everyone, take: (work, of, { pairing }) => projects.propose(work, of, pairing.id) },
  { day: 3, by: "county.1", of: everyone, take: projects.admit },
  { day: 5, by: "east.2", of: everyone, take: projects.sign },
  { day: 8, by: "west.1", of: everyone, take: projects.signAndSubmit },
  { day: 12, by: "centre.1", of: everyone, take: projects.review },
  { day: 18, by: "centre.2", of: everyone, take: projects.decide },
  { day: 20, by: "county.2", of: won, take: (work, of) => projects.announce(work, of, "plan") },
  { day: 22, by: "east.1", of: running, take: money.commit },
  { day: 30, by: "west.1", of: running, take: money.start },
  ...payment(0, 34),
  { day: 58, by: "centre.1", of: won, take: projects.interrupt },
  ...payment(1, 60),
  ...payment(2, 84),
  { day: 110, by: "county.2", of: ordinary, take: projects.accept },
  { day: 125, by: "west.1", of: ordinary, take: projects.close },
];

/** A cohort's life, step by step, each by one person on one day in one transaction; nothing after the national end. */
export class Lives {
  readonly #client: Client;

  constructor(
    appUrl: string,
    readonly memberships: ReadonlyMap<string, number>,
  ) {
    this.#client = connect(appUrl, { max: 1, applicationName: "counterpart-seed" });
  }

  /** A crash loses the seed anyway: it need not wait for the disk at each of many thousand steps. */
  begin = () => this.#client`set synchronous_commit = off`;

  end = () => this.#client.end();

  async live(cohort: Cohort): Promise<void> {
    for (const step of steps) {
      const on = addDays(cohort.begins, step.day);
      if (on > NATIONAL_END) return;
      const concerned = step.of(cohort.projects);
      if (concerned.length === 0) continue;
      if (!step.by.startsWith("county")) await this.#take(step, on, concerned, cohort, this.#nameOf(step.by, cohort));
      else
        for (const countyCode of new Set(concerned.map((project) => project.countyCode))) {
          const here = concerned.filter((project) => project.countyCode === countyCode);
          await this.#take(step, on, here, cohort, step.by.replace(".", `.${countyCode}.`));
        }
    }
  }

  #nameOf(by: Step["by"], { pairing }: Cohort): string {
    const division = by.startsWith("east") ? pairing.supporterCode : pairing.recipientCode;
    return by.startsWith("centre") ? by : by.replace(".", `.${division}.`);
  }

  async #take(step: Step, on: string, of: Projects, cohort: Cohort, signInName: string): Promise<void> {
    const membershipId = this.memberships.get(signInName);
    if (membershipId === undefined) throw new Error(`${signInName} is nobody`);
    await openWork(this.#client, { kind: "membership", membershipId }, (work) => step.take(work, of, cohort), {
      now: new Date(`${on}T09:00:00+08:00`),
    });
  }
}
