import { ask } from "./viewers";

const COUNTY = "640422";

/** Records of one county of Fujian and Ningxia, by the noun that stands before them in an address. */
export type Samples = Record<string, Record<string, string>>;

type Row = { code?: string; projectCode?: string; transferId?: number; id?: number };

/** Finds a record of each noun, as the centre sees them; '' where the demonstration has none. */
export async function findSamples(token: string): Promise<Samples> {
  const first = async (path: string): Promise<Row> => {
    const { body } = await ask(token, "GET", `${path}?county=${COUNTY}${path === "/flags" ? "&state=any" : ""}`);
    return body?.rows?.[0] ?? {};
  };
  const expenditure = await first("/expenditures");
  const project = expenditure.projectCode ?? (await first("/projects")).code ?? "";
  const { body } = await ask(token, "GET", `/projects/${project}`);
  const codeOf = async (path: string) => ({ code: (await first(path)).code ?? "" });
  const notices = await ask(null, "GET", "/notices");
  const accounts = await ask(token, "GET", `/projects/${project}/accounts`);
  const transfer = (await first("/transfers")).id;
  return {
    projects: { projectCode: project, objectionId: "1", step: "suspension", targetId: "1" },
    disbursements: await codeOf("/disbursements"),
    "pass-downs": await codeOf("/pass-downs"),
    expenditures: { code: expenditure.code ?? "", expenditureCode: expenditure.code ?? "" },
    refunds: await codeOf("/refunds"),
    returns: await codeOf("/returns"),
    reallocations: await codeOf("/reallocations"),
    pledges: { code: (await ask(token, "GET", "/pledges?pairing=P08")).body?.rows?.[0]?.code ?? "" },
    investments: await codeOf("/investments"),
    "bank-statements": { ...(await codeOf("/bank-statements")), row: "1" },
    instruments: { ...(await codeOf("/instruments")), kind: "capital_paid_in" },
    "instrument-movements": await codeOf("/instrument-movements"),
    flags: { flagCode: (await first("/flags")).code ?? "", step: "explanation" },
    transfers: { transferId: String(transfer ?? "") },
    accounts: { accountId: String(accounts.body?.rows?.[0]?.id ?? "") },
    statements: { kind: "donor" },
    periods: { periodId: String((await ask(token, "GET", "/periods?book=national")).body?.rows?.[0]?.id ?? "") },
    papers: { paperId: String(body?.papers?.[0]?.id ?? "") },
    counties: { countyCode: COUNTY },
    divisions: { code: "640000", divisionCode: "640000" },
    pairings: { pairingId: "P08" },
    rules: { ruleCode: "EW-DISB-01" },
    people: { signInName: "lin.feng" },
    offices: { officeCode: "EAST-350000" },
    notices: { noticeCode: notices.body?.rows?.[0]?.code ?? "" },
    library: { libraryEntryCode: body?.library?.code ?? "" },
    progress: { reportId: String(body?.progress?.[0]?.id ?? body?.reports?.[0]?.id ?? "1") },
    objections: { objectionId: "1" },
    memberships: { membershipId: "1" },
    tokens: { tokenId: "1" },
  };
}

/** An address with its names filled in from the samples of its first noun; a name without a sample becomes `missing`. */
export function filled(path: string, samples: Samples, missing = "none"): string {
  const noun = path.split("/")[1] ?? "";
  return path.replaceAll(/\{(\w+)\}|\[(\w+)\]/g, (_, braced, bracketed) => {
    return samples[noun]?.[braced ?? bracketed] || missing;
  });
}

/** The days of business that commands ask for. */
const days = [
  ...["committedOn", "sentOn", "receivedOn", "refusedOn", "takenBackOn", "passedOn", "confirmedOn", "spentOn"],
  ...["agreedOn", "happenedOn", "endedOn", "pledgedOn", "refundedOn", "approvedOn", "paidOn", "returnedOn"],
  ...["admittedOn", "reportedOn", "startsOn", "endsOn", "validUntil", "until"],
];

/** Every field that a command may ask for, well-formed: a refusal then is about the record or the person. */
export function wellFormed(noun: string, samples: Samples): Record<string, unknown> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    ...Object.fromEntries(days.map((name) => [name, today])),
    ...samples.projects,
    ...samples.flags,
    ...samples.library,
    ...samples.progress,
    ...samples.transfers,
    ...samples[noun],
    idempotencyKey: `entry-points-${Math.random()}`,
    revision: "1",
    reason: "Tried by whom it does not concern",
    amount: "1.00",
    source: "provincial",
    fiscalYear: today.slice(0, 4),
    bankReference: "2026-1",
    documentNumber: "2026-1",
    purpose: "works",
    description: "Tried by whom it does not concern",
    payeeName: "Nobody",
    payeeKind: "company",
    payeeAccountKind: "public",
    payerAccountKind: "public",
    title: "Tried by whom it does not concern",
    body: "Tried by whom it does not concern",
    answer: "Tried by whom it does not concern",
    narrative: "Tried by whom it does not concern",
    explanation: "Tried by whom it does not concern",
    progress: "50",
    actual: "1",
    kind: "plan",
    levels: ["county"],
    assetOwner: "Nobody",
    actuals: [],
  };
}
