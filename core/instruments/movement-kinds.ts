import type { InstrumentKind } from "./instrument-terms";

/** What can happen to an instrument; each is posted as the transfer of the same name. */
export const movementKinds = [
  "capital_paid_in",
  "capital_paid_out",
  "guarantee_issued",
  "guarantee_ended",
  "guarantee_called",
  "claim_paid",
  "claim_recovered",
  "claim_written_off",
  "loan_drawn",
  "loan_repaid",
  "loan_written_off",
  "subsidy_paid",
] as const;
export type MovementKind = (typeof movementKinds)[number];

type MovementRow = {
  /** The kind of movement whose rest it settles: a repayment that of a loan. Null: it stands by itself. */
  follows: MovementKind | null;
  /** Money leaves, risk is taken or a claim is given up: one registers, another confirms. */
  needsTwo: boolean;
  /** Money crosses a bank, which gives a reference. Exposure and writing off are no cash. */
  isCash: boolean;
  /** Something is given up: it says why. */
  needsReason: boolean;
  /** It takes new risk or puts money in: only while the project lives. The others wind down what is there. */
  isNew: boolean;
};

const row = (follows: MovementKind | null, more: Partial<MovementRow> = {}): MovementRow => ({
  ...{ follows, needsTwo: true, isCash: true, needsReason: false, isNew: false },
  ...more,
});

/** What each movement is, and whether it needs a second person. */
export const movements: Record<MovementKind, MovementRow> = {
  capital_paid_in: row(null, { isNew: true }),
  capital_paid_out: row(null),
  guarantee_issued: row(null, { isCash: false, isNew: true }),
  guarantee_ended: row("guarantee_issued", { needsTwo: false, isCash: false }),
  guarantee_called: row("guarantee_issued", { needsTwo: false, isCash: false, needsReason: true }),
  claim_paid: row("guarantee_called"),
  claim_recovered: row("claim_paid", { needsTwo: false }),
  claim_written_off: row("claim_paid", { isCash: false, needsReason: true }),
  loan_drawn: row(null, { isNew: true }),
  loan_repaid: row("loan_drawn", { needsTwo: false }),
  loan_written_off: row("loan_drawn", { isCash: false, needsReason: true }),
  subsidy_paid: row(null, { isNew: true }),
};

const capital = ["capital_paid_in", "capital_paid_out"] as const;
const guarantees = ["guarantee_issued", "guarantee_ended", "guarantee_called"] as const;
const claims = ["claim_paid", "claim_recovered", "claim_written_off"] as const;
const loans = ["loan_drawn", "loan_repaid", "loan_written_off"] as const;

/** Which movements each kind of instrument allows. */
export const allowedMovements: Record<InstrumentKind, readonly MovementKind[]> = {
  loan_guarantee: [...capital, ...guarantees, ...claims],
  risk_guarantee: [...capital, ...guarantees, ...claims],
  interest_subsidy: [...capital, "subsidy_paid"],
  sme_fund: [...capital, ...loans],
  community_development_fund: [...capital, ...loans],
  agricultural_security_fund: [...capital, ...guarantees, ...claims, "subsidy_paid"],
};

/** Whether an instrument of this kind stands for the debts of others, so that its agreement limits the exposure. */
export const takesExposure = (kind: InstrumentKind): boolean => allowedMovements[kind].includes("guarantee_issued");

/** The kinds that another movement settles in part or whole. */
export const settledKinds: readonly MovementKind[] = movementKinds.filter((kind) =>
  movementKinds.some((other) => movements[other].follows === kind),
);
export const followingKinds = movementKinds.filter((kind) => movements[kind].follows !== null);
export const confirmedKinds = movementKinds.filter((kind) => movements[kind].needsTwo);
