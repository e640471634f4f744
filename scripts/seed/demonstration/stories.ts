import { addDays } from "@/core/kernel/calendar";
import { castPairings } from "@/db/seed/cast";
import { chanceOf } from "@/db/seed/chance";
import { type Fault, STOPPED_COUNTY } from "./fault";
import { faultsOfDisbursements } from "./faults-of-disbursements";
import { faultsOfProposals } from "./faults-of-proposals";
import { faultsOfSpending } from "./faults-of-spending";
import { faultsOfTransit } from "./faults-of-transit";
import { instrumentsOfProjects } from "./instruments-of-projects";
import { ordinary } from "./lives";
import { Story } from "./story";
import { turnsOfMoney } from "./turns-of-money";
import { turnsOfProjects } from "./turns-of-projects";

/** Everything that the demonstration shows besides ordinary lives, once each. */
export const faults: readonly Fault[] = [
  ...faultsOfProposals,
  ...faultsOfDisbursements,
  ...faultsOfTransit,
  ...faultsOfSpending,
  ...turnsOfMoney,
  ...turnsOfProjects,
  ...instrumentsOfProjects,
];

const places = castPairings.flatMap((pairing) => pairing.counties.map((countyCode) => ({ pairing, countyCode })));

/** Approvals fall two weeks after the beginning; in the stopped county none may fall into the last two weeks. */
const beginningIn = (countyCode: string, day: number) =>
  countyCode === STOPPED_COUNTY && day < -13 && day > -30 ? day - 20 : day;

/** How many days ago ordinary projects began: a third is being prepared, a third is under way, a third is mostly done. */
const ages = [
  [1, 22],
  [20, 120],
  [110, 520],
] as const;

function storyOf(index: number, baseDate: string, fault: Fault | undefined): Story {
  const place = places.find(({ countyCode }) => countyCode === fault?.county) ?? places[index % places.length];
  if (!place) throw new Error("the cast works nowhere");
  const key = `${place.pairing.id}-${place.countyCode}-${String(index + 1).padStart(3, "0")}`;
  const chance = chanceOf(key);
  const begins =
    fault?.begins ?? beginningIn(place.countyCode, -chance.between(...chance.pick<readonly [number, number]>(ages)));
  const story = new Story(key, place, begins, (day) => addDays(baseDate, day));
  (fault?.tell ?? ordinary(chance))(story);
  // What lies after the first start has not happened yet.
  story.steps.splice(story.steps.findIndex(({ day }) => day > 0) >>> 0);
  return story;
}

/**
 * The stories of so many projects, the faults first: the same for the same day of the first start.
 * @param baseDate ISO day of the first start; nothing happens after it
 */
export function stories(baseDate: string, projects: number): Story[] {
  return Array.from({ length: Math.max(projects, faults.length) }, (_, index) =>
    storyOf(index, baseDate, faults[index]),
  );
}
