import { setImmediate } from "node:timers/promises";
import { fen } from "@/core/kernel/money";
import type { ProjectContent } from "@/core/projects/project-content";
import { projectProposalSchema } from "@/core/projects/project-proposal";
import { chanceOf } from "@/db/seed/chance";
import type { NationalPairing } from "@/db/seed/national/national-pairings";
import { projectContent } from "@/db/seed/projects/project-content";
import type { PlannedCohort } from "./cohort-plan";

/** What becomes of a project. Of `slow` ones the county leaves the first payment lying. */
export type Fate = "ordinary" | "slow" | "rejected" | "returned" | "cancelled" | "suspended";

export type NationalProject = {
  key: string;
  countyCode: string;
  content: ProjectContent;
  fate: Fate;
  /** Shares of the budget in hundredths, in the order of payment. */
  payments: readonly number[];
  /** What the commands gave. */
  code: string;
  disbursement: string;
  passDown: string;
  expenditure: string;
  report: number;
};

/** Projects of one pairing that begin on the same day and go through their lives together. */
export type Cohort = { pairing: NationalPairing; begins: string; projects: NationalProject[] };

function fateOf(roll: number): Fate {
  if (roll < 0.02) return "rejected";
  if (roll < 0.03) return "returned";
  if (roll < 0.04) return "cancelled";
  if (roll < 0.05) return "suspended";
  return roll < 0.07 ? "slow" : "ordinary";
}

function projectOf(pairingId: string, key: string, countyCode: string, startsOn: string): NationalProject {
  const chance = chanceOf(`national ${key}`);
  const {
    pairingId: _,
    countyCode: __,
    ...content
  } = projectProposalSchema.parse({
    pairingId,
    countyCode,
    ...projectContent(`national ${key}`, countyCode, startsOn),
    contacts: [],
  });
  return {
    key,
    countyCode,
    content,
    fate: fateOf(chance.fraction()),
    payments: chance.happens(0.22) ? [30, 40, 30] : [30, 70],
    code: "",
    disbursement: "",
    passDown: "",
    expenditure: "",
    report: 0,
  };
}

/**
 * Draws the projects of a cohort, which takes a while: other work goes on between any two of them, so that the next
 * cohort is drawn while the database is busy with this one.
 */
export async function cohortOf({ pairing, begins, startsOn, counties, count }: PlannedCohort): Promise<Cohort> {
  const projects: NationalProject[] = [];
  for (let index = 0; index < count; index++) {
    const countyCode = counties[index % counties.length] as string;
    projects.push(projectOf(pairing.id, `${pairing.id} ${begins} ${countyCode} ${index}`, countyCode, startsOn));
    await setImmediate();
  }
  return { pairing, begins, projects };
}

export const budgetOf = ({ content: { budgetLines } }: NationalProject) => {
  const [line] = budgetLines;
  if (!line) throw new Error("a project without a budget");
  const amount = fen(budgetLines.reduce((sum, each) => sum + each.amount, 0n));
  return { source: line.source, fiscalYear: line.fiscalYear, purpose: line.purpose, amount };
};

/** The amount of a payment; budgets are whole 万元, so every hundredth is whole fen. */
export const paymentOf = (project: NationalProject, round: number) =>
  fen((budgetOf(project).amount * BigInt(project.payments[round] ?? 0)) / 100n);
