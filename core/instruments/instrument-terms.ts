/** The financial instruments that aid may pay for (domain: "The four strands"; EW-FIN-01). */
export const instrumentKinds = [
  "loan_guarantee",
  "risk_guarantee",
  "interest_subsidy",
  "sme_fund",
  "community_development_fund",
  "agricultural_security_fund",
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** Whom a movement is with. */
export const counterpartyKinds = ["bank", "enterprise", "household_group", "household", "institution"] as const;
export type CounterpartyKind = (typeof counterpartyKinds)[number];
