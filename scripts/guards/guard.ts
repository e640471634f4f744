/** One thing in the database that refuses something, and the SQL that takes just it away. */
export type Guard = {
  /** '<table or function>.<what guards>': the tests that prove it have this in their names. */
  name: string;
  /** Run by the owner of a database, it leaves everything but this guard in place. */
  removal: string;
};

/** The tables of the ledger itself: all that stands on them is a guard. */
export const ledgerTables = ["account", "transfer", "period", "transfer_kind", "account_kind"] as const;
