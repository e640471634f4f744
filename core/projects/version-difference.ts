import type { BudgetLine, Contact, Target } from "./project-parts";

/** What two versions of a project are compared by. */
export type Comparable = Record<string, unknown> & {
  budgetTotal: bigint;
  budgetLines: readonly BudgetLine[];
  targets: readonly Target[];
  contacts: readonly Contact[];
};

export type FieldChange = { field: string; before: string | number | null; after: string | number | null };
/** `before` and `after` are null where the line stands in one version only. */
export type AmountChange = Pick<BudgetLine, "source" | "fiscalYear" | "purpose"> & {
  before: bigint | null;
  after: bigint | null;
  difference: bigint;
};
export type TargetChange = { indicator: string; before: Target | null; after: Target | null };

export type VersionDifference = {
  fields: FieldChange[];
  /** In fen. */
  budgetTotal: { before: bigint; after: bigint; difference: bigint };
  amounts: AmountChange[];
  targets: TargetChange[];
  contacts: { before: readonly Contact[]; after: readonly Contact[] } | null;
};

const plainFields = [
  "title",
  "summary",
  "strand",
  "category",
  "township",
  "village",
  "startsOn",
  "endsOn",
  "planItem",
  "policyLine",
  "placeReason",
  "households",
  "persons",
  "women",
  "jobs",
  "benefitLink",
] as const;

/** What a version says other than the one before it; what is the same is left out. */
export function versionDifference(before: Comparable, after: Comparable): VersionDifference {
  const value = (version: Comparable, field: string) => (version[field] ?? null) as string | number | null;
  return {
    fields: plainFields
      .map((field) => ({ field, before: value(before, field), after: value(after, field) }))
      .filter((change) => change.before !== change.after),
    budgetTotal: {
      before: before.budgetTotal,
      after: after.budgetTotal,
      difference: after.budgetTotal - before.budgetTotal,
    },
    amounts: amountChanges(before.budgetLines, after.budgetLines),
    targets: targetChanges(before.targets, after.targets),
    contacts: same(before.contacts, after.contacts) ? null : { before: before.contacts, after: after.contacts },
  };
}

function amountChanges(before: readonly BudgetLine[], after: readonly BudgetLine[]): AmountChange[] {
  const keyOf = (line: BudgetLine) => `${line.fiscalYear} ${line.source} ${line.purpose}`;
  return [...new Set([...before, ...after].map(keyOf))].sort().flatMap((key) => {
    const old = before.find((line) => keyOf(line) === key);
    const now = after.find((line) => keyOf(line) === key);
    const line = now ?? old;
    if (!line || old?.amount === now?.amount) return [];
    const { source, fiscalYear, purpose } = line;
    const [was, is] = [old?.amount ?? null, now?.amount ?? null];
    return [{ source, fiscalYear, purpose, before: was, after: is, difference: (is ?? 0n) - (was ?? 0n) }];
  });
}

function targetChanges(before: readonly Target[], after: readonly Target[]): TargetChange[] {
  return [...new Set([...before, ...after].map((target) => target.indicator))].flatMap((indicator) => {
    const old = before.find((target) => target.indicator === indicator) ?? null;
    const now = after.find((target) => target.indicator === indicator) ?? null;
    const equal =
      old && now && (["unit", "baseline", "target", "dueOn"] as const).every((name) => old[name] === now[name]);
    return equal ? [] : [{ indicator, before: old, after: now }];
  });
}

const same = (before: readonly Contact[], after: readonly Contact[]) =>
  before.length === after.length &&
  before.every((one, index) => {
    const other = after[index];
    return one.name === other?.name && one.office === other.office && one.phone === other.phone;
  });
