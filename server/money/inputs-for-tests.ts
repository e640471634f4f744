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
  refund: (expenditureCode: string, amount = "100") => ({
    expenditureCode,
    amount,
    reason: "Delivered less",
    refundedOn: today,
    bankReference: "WC-2",
    idempotencyKey: once(),
  }),
  reallocation: (projectCode: string, toProjectCode: string, amount = "1000") => ({
    ...line,
    projectCode,
    toProjectCode,
    amount,
    reason: "The wells cost less than planned",
    idempotencyKey: once(),
  }),
  pledge: (pairingId = "P01", amount = "1000000") => ({
    ...line,
    pairingId,
    amount,
    pledgedOn: today,
    documentNumber: "京协〔2026〕1号",
    idempotencyKey: once(),
  }),
  investment: (amount = "5000000") => ({
    pairingId: "P01",
    countyCode: "150125",
    enterpriseName: "北京惠农食品有限公司",
    uscc: "91350100M000100Y43",
    description: "A mill for oats",
    amount,
    agreedOn: today,
    documentNumber: `京企〔2026〕${++serial}号`,
    idempotencyKey: once(),
  }),
  payment: (code: string, kind: "investment" | "tax" = "investment", amount = "1000000") => ({
    code,
    kind,
    amount,
    paidOn: today,
    documentNumber: "验资 2026-7",
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
