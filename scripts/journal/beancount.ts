import { amountText, type Entry, type Format, type JournalAccount } from "./journal";

/** 'in_transit' → 'In-transit': a name begins with a capital letter or a digit and has letters, digits and dashes. */
function part(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}

/** Under one of the five roots that beancount knows: what stands for the world outside is its Equity. */
export const beancountName = ({ name, outside }: Pick<JournalAccount, "name" | "outside">) =>
  [outside ? "Equity" : "Assets", ...name.split(":").map(part)].join(":");

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(/\s+/g, " ")}"`;

const note = (name: string, value: string | null) => (value === null ? "" : `  ${name}: ${quoted(value)}\n`);

/** The journal for beancount (https://beancount.github.io). Balances are credits - debits, as in the ledger. */
export function beancount(): Format {
  const names = new Map<string, string>();
  const entry = ({ valueDate, recordedOn, kind, subject, subjectId, key, ...rest }: Entry) => {
    const { bankReference, reason, debit, credit, amount, currency } = rest;
    return [
      `${valueDate} * ${quoted(kind)} ${quoted(`${subject} ${subjectId}`)}\n`,
      note("key", key),
      `  recorded: ${recordedOn}\n`,
      note("reference", bankReference),
      note("reason", reason),
      `  ${names.get(debit)}  ${amountText(-amount, currency)}\n`,
      `  ${names.get(credit)}  ${amountText(amount, currency)}\n\n`,
    ].join("");
  };
  const head = (accounts: readonly JournalAccount[]) => {
    for (const account of accounts) names.set(account.name, beancountName(account));
    const opened = accounts.map(
      (account) => `${account.openedOn} open ${names.get(account.name)} ${account.currency}\n`,
    );
    return `option "title" "Counterpart"\noption "operating_currency" "CNY"\n\n${opened.join("")}\n`;
  };
  return { head, entry };
}
