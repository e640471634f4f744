import type { MarkShape } from "@/components/ui/mark";
import type { Role } from "@/core/kernel/roles";

/** Each noun's place and the drawing that stands for it everywhere. Its name is `navigation.<noun>`. */
export const nouns = {
  work: { href: "/work", mark: "desk" },
  projects: { href: "/projects", mark: "folder" },
  disbursements: { href: "/disbursements", mark: "transfer" },
  accounts: { href: "/accounts", mark: "ledger" },
  instruments: { href: "/instruments", mark: "shield" },
  investments: { href: "/investments", mark: "factory" },
  periods: { href: "/periods", mark: "calendar" },
  statements: { href: "/statements", mark: "table" },
  flags: { href: "/flags", mark: "flag" },
  rules: { href: "/rules", mark: "scale" },
  pairings: { href: "/pairings", mark: "link" },
  people: { href: "/people", mark: "person" },
  offices: { href: "/offices", mark: "office" },
  audit: { href: "/audit", mark: "eye" },
  verification: { href: "/verification", mark: "check" },
  notices: { href: "/notices", mark: "notice" },
} as const satisfies Record<string, { href: string; mark: MarkShape }>;

export type Noun = keyof typeof nouns;

const programme = [
  "work",
  "projects",
  "disbursements",
  "accounts",
  "instruments",
  "investments",
  "periods",
  "statements",
  "flags",
  "rules",
  "pairings",
] as const;
const everything = [...programme, "people", "offices"] as const;
const administration = ["work", "people", "offices", "audit"] as const;

/** What stands in the rail of each role; the administrators touch no programme data. */
export const railOf: Record<Role, readonly Noun[]> = {
  eastern_coordinator: programme,
  western_coordinator: programme,
  county_officer: programme,
  central_reviewer: [...everything, "verification"],
  auditor: [...everything, "audit", "verification"],
  system_administrator: administration,
  security_administrator: administration,
};
