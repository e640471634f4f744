import { addDays, fiscalYear } from "../../../core/kernel/calendar";
import type { Purpose, Source } from "../../../core/kernel/fund-terms";
import type { BenefitLink, Category, Strand } from "../../../core/projects/project-terms";
import { type Chance, chanceOf } from "../chance";
import { placesOf, villages } from "./places";
import { type WorkKind, workKinds } from "./work-kinds";

const FEN_PER_WAN = 1_000_000n;

/** What a project of the seeds says of itself: the content of its first version. Amounts in fen, dates as ISO days. */
export type ProjectContent = {
  title: string;
  summary: string;
  strand: Strand;
  category: Category;
  township: string;
  village: string;
  startsOn: string;
  endsOn: string;
  planItem: string;
  policyLine: string | undefined;
  placeReason: string | undefined;
  households: number;
  persons: number;
  women: number;
  jobs: number;
  benefitLink: BenefitLink;
  budgetLines: { source: Source; fiscalYear: number; purpose: Purpose; amount: bigint }[];
  targets: { indicator: string; unit: string; baseline: string; target: string; dueOn: string }[];
};

const worded = (text: string, township: string, village: string, product: string) =>
  text.replaceAll("{乡}", township).replaceAll("{村}", village).replaceAll("{产}", product);

function budgetLines(kind: WorkKind, wan: number, year: number, source: Source): ProjectContent["budgetLines"] {
  const total = BigInt(wan) * FEN_PER_WAN;
  return kind.spending.map(({ purpose, share }) => ({
    source,
    fiscalYear: year,
    purpose,
    amount: (total * BigInt(share)) / 100n,
  }));
}

function peopleOf(kind: WorkKind, wan: number, chance: Chance) {
  const households = Math.max(8, Math.round(wan * kind.householdsPerWan));
  const persons = Math.round(households * (3.2 + chance.fraction()));
  const women = Math.round(persons * (0.42 + chance.fraction() * 0.1));
  return { households, persons, women, jobs: kind.benefitLink ? Math.max(3, Math.round(wan / 8)) : 0 };
}

/**
 * The content of one project, drawn from its key: the same key gives the same content.
 * @param key 'P01-150125-3': pairing, county, running number
 * @param startsOn the first day of the works; they last from five to thirteen months
 */
export function projectContent(key: string, countyCode: string, startsOn: string): ProjectContent {
  const chance = chanceOf(key);
  const kind = chance.pick(workKinds);
  const { townships, products } = placesOf(countyCode);
  const township = chance.pick(townships);
  const village = chance.pick(villages);
  const product = chance.pick(products);
  const wan = chance.between(...kind.budget);
  const source: Source =
    kind.strand === "donation" ? "donation" : chance.pick(["provincial", "provincial", "prefectural", "county"]);
  const endsOn = addDays(startsOn, chance.between(150, 390));
  const year = fiscalYear(startsOn);
  return {
    title: worded(kind.title, township, village, product),
    summary: worded(kind.summary, township, village, product),
    strand: kind.strand,
    category: kind.category,
    township,
    village,
    startsOn,
    endsOn,
    planItem: `${year}年度东西部扶贫协作项目计划第${chance.between(1, 60)}项`,
    policyLine: chance.pick(["两不愁三保障", "产业扶贫", "劳务协作", "基础设施补短板", "乡村公共服务提升"]),
    placeReason: "项目所在县列入省级帮扶重点，建档立卡贫困人口集中。",
    ...peopleOf(kind, wan, chance),
    benefitLink: kind.benefitLink ?? "none",
    budgetLines: budgetLines(kind, wan, year, source),
    targets: kind.targets.map(({ indicator, unit, wanPerUnit }) => ({
      indicator,
      unit,
      baseline: "0",
      target: String(Math.max(1, Math.round(wan / wanPerUnit))),
      dueOn: endsOn,
    })),
  };
}
