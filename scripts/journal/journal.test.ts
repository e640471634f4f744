import { expect, it } from "vitest";
import { beancount } from "./beancount";
import { hledger } from "./hledger";
import type { Entry } from "./journal";

const accounts = [
  {
    ...{ name: "cash:P-2026-1:provincial:2026:in_transit", outside: false, currency: "CNY" },
    ...{ openedOn: "2026-01-15", balance: -123_45n },
  },
  {
    name: "promise:P01/150125:donation:2026:pledger",
    outside: true,
    currency: "CNY",
    openedOn: "2026-01-15",
    balance: 5n,
  },
];
const entry: Entry = {
  ...{ id: 7n, key: "disbursement:5:receipt", kind: "receipt", subject: "disbursement", subjectId: 5, currency: "CNY" },
  ...{ valueDate: "2026-01-15", recordedOn: "2026-01-16", amount: 123_45n, bankReference: null },
  reason: '他说 "好"\nand\\so',
  debit: "cash:P-2026-1:provincial:2026:in_transit",
  credit: "promise:P01/150125:donation:2026:pledger",
};

it("writes for hledger", () => {
  expect(hledger.head(accounts)).toBe(`; Journal of Counterpart
commodity 1.00 CNY
account cash:P-2026-1:provincial:2026:in_transit
account promise:P01/150125:donation:2026:pledger

`);
  expect(hledger.entry(entry)).toBe(`2026-01-15=2026-01-16 * receipt | disbursement 5
    ; key: disbursement:5:receipt
    ; reason: 他说 "好" and\\so
    cash:P-2026-1:provincial:2026:in_transit  -123.45 CNY
    promise:P01/150125:donation:2026:pledger  123.45 CNY

`);
});

it("writes for beancount", () => {
  const format = beancount();
  expect(format.head(accounts)).toBe(`option "title" "Counterpart"
option "operating_currency" "CNY"

2026-01-15 open Assets:Cash:P-2026-1:Provincial:2026:In-transit CNY
2026-01-15 open Equity:Promise:P01-150125:Donation:2026:Pledger CNY

`);
  expect(format.entry(entry)).toBe(`2026-01-15 * "receipt" "disbursement 5"
  key: "disbursement:5:receipt"
  recorded: 2026-01-16
  reason: "他说 \\"好\\" and\\\\so"
  Assets:Cash:P-2026-1:Provincial:2026:In-transit  -123.45 CNY
  Equity:Promise:P01-150125:Donation:2026:Pledger  123.45 CNY

`);
});
