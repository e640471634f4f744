export const today = "2026-06-01";
export const line = { source: "provincial", fiscalYear: 2026 } as const;

let serial = 0;
/** A fresh idempotency key. */
export const once = () => `journey-${++serial}-key`;

/** Inputs of the money commands, right in every field; tests change one of them. */
export const inputs = {
  commitment: (projectCode: string, amount = "100000") => ({
    ...line,
    projectCode,
    amount,
    committedOn: today,
    documentNumber: "京协〔2026〕3号",
    idempotencyKey: once(),
  }),
  request: (projectCode: string, amount = "50000") => ({
    ...line,
    projectCode,
    amount,
    purpose: "works" as const,
    description: "First instalment of the works",
    payeeName: "Wuchuan special account",
    payeeAccountKind: "treasury" as const,
    idempotencyKey: once(),
  }),
  passDown: (projectCode: string, amount = "50000") => ({
    ...line,
    projectCode,
    amount,
    passedOn: today,
    bankReference: "NM-2",
    idempotencyKey: once(),
  }),
  expenditure: (projectCode: string, amount = "20000") => ({
    ...line,
    projectCode,
    amount,
    purpose: "works" as const,
    description: "Pipes",
    spentOn: today,
    payeeName: "Hohhot Water Works",
    payeeKind: "contractor" as const,
    payeeAccountKind: "corporate" as const,
    payerAccountKind: "special" as const,
    invoiceNumber: `INV-${++serial}`,
    idempotencyKey: once(),
  }),
  moneyReturn: (projectCode: string, amount = "100") => ({
    ...line,
    projectCode,
    amount,
    reason: "Left over",
    returnedOn: today,
    bankReference: "WC-1",
    idempotencyKey: once(),
  }),
};
