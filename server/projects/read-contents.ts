import type { BudgetLine, Contact, Target } from "@/core/projects/project-parts";
import type { BenefitLink, Category, Strand } from "@/core/projects/project-terms";
import type { Work } from "@/db/work";

/** The content of one version as it stands in the database; what was left out is undefined. */
export type VersionContent = {
  title: string;
  summary: string;
  strand: Strand;
  category: Category;
  township?: string;
  village?: string;
  startsOn: string;
  endsOn: string;
  planItem?: string;
  policyLine?: string;
  placeReason?: string;
  households?: number;
  persons?: number;
  women?: number;
  jobs?: number;
  benefitLink?: BenefitLink;
  budgetTotal: bigint;
  budgetLines: BudgetLine[];
  targets: (Target & { id: number })[];
  contacts: Contact[];
};

type OfVersion<Part> = Part & { versionId: number };

/** The contents of versions, by the version's id, their parts in order. Four queries however many there are. */
export async function readContents(work: Work, versionIds: readonly number[]): Promise<Map<number, VersionContent>> {
  const ids = versionIds as number[];
  const versions = await work.sql<OfVersion<VersionContent>[]>`
    select id as "versionId", title, summary, strand, category, township, village, starts_on::text as "startsOn",
      ends_on::text as "endsOn", plan_item as "planItem", policy_line as "policyLine", place_reason as "placeReason",
      households, persons, women, jobs, benefit_link as "benefitLink", budget_total as "budgetTotal"
    from project_version where id = any (${ids}::integer[])`;
  const lines = await work.sql<OfVersion<BudgetLine>[]>`
    select version_id as "versionId", source, fiscal_year as "fiscalYear", purpose, amount
    from budget_line where version_id = any (${ids}::integer[]) order by version_id, position`;
  const targets = await work.sql<OfVersion<VersionContent["targets"][number]>[]>`
    select version_id as "versionId", id, indicator, unit, baseline::float8, target::float8, due_on::text as "dueOn"
    from performance_target where version_id = any (${ids}::integer[]) order by version_id, position`;
  const contacts = await work.sql<OfVersion<Contact>[]>`
    select version_id as "versionId", name, office, phone
    from project_contact where version_id = any (${ids}::integer[]) order by version_id, position`;
  return new Map(
    versions.map((version) => {
      const { versionId, ...content } = given(version);
      const budgetLines = partsOf(lines, versionId);
      return [
        versionId,
        { ...content, budgetLines, targets: partsOf(targets, versionId), contacts: partsOf(contacts, versionId) },
      ];
    }),
  );
}

function partsOf<Part>(parts: readonly OfVersion<Part>[], versionId: number): Part[] {
  return parts.flatMap((part) => {
    if (part.versionId !== versionId) return [];
    const { versionId: _, ...rest } = given(part);
    return [rest as Part];
  });
}

/** SQL's null is a field left out. */
function given<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}
