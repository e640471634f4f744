import { amountText, type Entry, type Format } from "./journal";

/** One line: a note ends where the line does. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

const note = (name: string, value: string | null) => (value === null ? "" : `    ; ${name}: ${oneLine(value)}\n`);

function entry({ valueDate, recordedOn, kind, subject, subjectId, ...rest }: Entry): string {
  const { key, bankReference, reason, debit, credit, amount, currency } = rest;
  return [
    `${valueDate}=${recordedOn} * ${kind} | ${subject} ${subjectId}\n`,
    note("key", key),
    note("reference", bankReference),
    note("reason", reason),
    `    ${debit}  ${amountText(-amount, currency)}\n`,
    `    ${credit}  ${amountText(amount, currency)}\n\n`,
  ].join("");
}

/**
 * The journal for hledger (https://hledger.org). The first date is that of the business, the second that of recording. A
 * balance is credits - debits, as in the ledger: what left an account is negative.
 */
export const hledger: Format = {
  head: (accounts) =>
    `; Journal of Counterpart\ncommodity 1.00 CNY\n${accounts.map(({ name }) => `account ${name}\n`).join("")}\n`,
  entry,
};
