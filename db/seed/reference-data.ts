import { createHash } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import { bankLineTransitions } from "../../core/bank-statements/bank-line-life";
import { disbursementTransitions } from "../../core/disbursements/disbursement-life";
import { expenditureTransitions } from "../../core/expenditures/expenditure-life";
import { instrumentTransitions, movementTransitions } from "../../core/instruments/instrument-life";
import { type AccountKind, accountKinds, type TransferKindRow, transferKinds } from "../../core/money/transfer-kinds";
import { projectTransitions, versionTransitions } from "../../core/projects/project-life";
import { reallocationTransitions } from "../../core/reallocations/reallocation-life";
import { flagTransitions } from "../../core/rules/flag-life";
import { type Client, connect } from "../client";
import { factDictionary } from "../facts/dictionary";
import {
  accountKind,
  designation,
  designationList,
  division,
  fact,
  lifeCycleStep,
  office,
  pairing,
  pairingScope,
  transferKind,
} from "../schema";
import { designationLists, designations } from "./reference/designations";
import { divisions } from "./reference/divisions";
import { offices } from "./reference/offices";
import { pairingScopes, pairings } from "./reference/pairings";

const lives = {
  project: projectTransitions,
  project_version: versionTransitions,
  disbursement: disbursementTransitions,
  expenditure: expenditureTransitions,
  flag: flagTransitions,
  bank_line: bankLineTransitions,
  reallocation: reallocationTransitions,
  instrument: instrumentTransitions,
  instrument_movement: movementTransitions,
};

/** The rows that ship with a release and that the database needs to judge and to refuse: keyed by table. */
/**
 * The rows that the ledger reads for a kind: its own, and 'reversal of …' with the two accounts turned round, which a
 * reversal of such a transfer is posted by.
 */
function kindRows(kind: string, { debit, credit, ...row }: TransferKindRow) {
  if (debit === null || credit === null) return [];
  const between = (from: AccountKind, to: AccountKind) => ({
    ...{ debitKind: from, debitHolder: accountKinds[from].holder },
    ...{ creditKind: to, creditHolder: accountKinds[to].holder, ledger: accountKinds[from].ledger },
    ...{ ...row, roles: [...row.roles], confirms: [...row.confirms] },
  });
  return [
    { kind, ...between(debit, credit) },
    { ...between(credit, debit), kind: `reversal of ${kind}`, mode: "reverse" as const, confirms: [], iati: null },
  ];
}

function referenceRows() {
  return {
    divisions: divisions(),
    designationLists: designationLists(),
    designations: designations(),
    pairings: pairings(),
    pairingScopes: pairingScopes(),
    offices: offices(),
    accountKinds: Object.entries(accountKinds).map(([kind, row]) => ({ kind, ...row })),
    transferKinds: Object.entries(transferKinds).flatMap(([kind, row]) => kindRows(kind, row)),
    facts: [...factDictionary],
    lifeCycleSteps: Object.entries(lives).flatMap(([noun, steps]) =>
      steps.map((step) => ({ noun, fromState: step.from, toState: step.to, roles: [...step.roles] })),
    ),
  };
}

/** Loads the reference data of this release, once; again only when the release brings other rows. */
export async function loadReferenceData(ownerUrl: string): Promise<void> {
  // A connection of its own: drizzle takes over the parsing of those that it is given.
  const client = connect(ownerUrl, { max: 1 });
  try {
    await loadChanged(client);
  } finally {
    await client.end();
  }
}

async function loadChanged(client: Client): Promise<void> {
  const rows = referenceRows();
  const checksum = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  const [known] = await client`select value from database_property where name = 'reference'`;
  if (known?.value === checksum) return;
  const database = drizzle(client, { casing: "snake_case" });
  await database.transaction(async (tx) => {
    await tx.delete(lifeCycleStep);
    await tx.delete(designation);
    await tx.delete(designationList);
    await tx.delete(pairingScope);
    await tx.delete(pairing);
    await tx.delete(division);
    await tx.delete(transferKind);
    await tx.delete(accountKind);
    await tx.delete(fact);
    for (let start = 0; start < rows.divisions.length; start += 1000) {
      await tx.insert(division).values(rows.divisions.slice(start, start + 1000));
    }
    await tx.insert(designationList).values(rows.designationLists);
    await tx.insert(designation).values(rows.designations);
    await tx.insert(pairing).values(rows.pairings);
    await tx.insert(pairingScope).values(rows.pairingScopes);
    await tx.insert(accountKind).values(rows.accountKinds);
    await tx.insert(transferKind).values(rows.transferKinds);
    await tx.insert(fact).values(rows.facts);
    await tx.insert(lifeCycleStep).values(rows.lifeCycleSteps);
    // Offices are referred to by memberships: known ones stay.
    await tx.insert(office).values(rows.offices).onConflictDoNothing();
  });
  await client`insert into database_property (name, value) values ('reference', ${checksum})
    on conflict (name) do update set value = excluded.value, changed_at = now()`;
}
