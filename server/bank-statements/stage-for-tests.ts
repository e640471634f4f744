import { sendDisbursement } from "../disbursements/send-disbursement";
import { inputs, once, today } from "../money/inputs-for-tests";
import { journey } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { passDown } from "../pass-downs/pass-down";
import { returnMoney } from "../returns/return-money";
import { bookBankLines } from "./book-bank-lines";
import { getBankStatement } from "./get-bank-statement";
import { listBankLines } from "./list-bank-lines";
import { loadBankFile } from "./load-bank-file";

const key = () => ({ idempotencyKey: once() });

/** Money on its way under known references, and statements of banks that speak of it. */
export async function bankStage() {
  const stage: MoneyStage = await moneyStage();
  const money = journey(stage);
  const { as } = money;

  return {
    ...stage,
    /** Without its moment: for what is asked on other days. */
    stage,
    money,
    as,
    /** A disbursement that the east has sent under this reference. */
    async sent(reference: string, amount = "50000") {
      const code = await money.request(await money.project(), amount);
      await money.approve(code);
      await as(people.sender, (work) =>
        sendDisbursement(work, { code, sentOn: today, bankReference: reference, ...key() }),
      );
      return code;
    },
    /** A pass-down on its way to the county. */
    async passedDown(reference: string, amount = "50000") {
      const project = await money.project();
      await money.receive(await money.sent(project, amount), amount);
      const input = { ...inputs.passDown(project, amount), bankReference: reference };
      return (await as(people.west, (work) => passDown(work, input))).code;
    },
    /** Left-over money on its way back. */
    async returned(reference: string, amount = "50000") {
      const project = await money.project();
      await money.withCounty(project, amount);
      const input = { ...inputs.moneyReturn(project, amount), bankReference: reference };
      return (await as(people.county, (work) => returnMoney(work, input))).code;
    },
    /** Loads a statement of these lines as CSV; gives its code. */
    async load(person: string, lines: readonly string[], direction: "in" | "out" = "in") {
      const text = `日期,凭证号,金额,摘要\n${lines.join("\n")}\n`;
      const file = new File([text], `${once()}.csv`);
      return (await as(person, (work) => loadBankFile(work, { account: "专户", direction, file }))).code;
    },
    book: (person: string, code: string, rows?: readonly number[], more: object = {}) =>
      as(person, (work) =>
        bookBankLines(work, {
          ...{ code, which: rows ? "chosen" : "matched", rows: [...(rows ?? [])] },
          ...key(),
          ...more,
        }),
      ),
    statement: (code: string, person: string = people.auditor) =>
      as(person, (work) => getBankStatement(work, { code })),
    /** What was found of each row: { 2: 'matched' … }. */
    async findings(code: string) {
      const { rows } = await as(people.auditor, (work) => listBankLines(work, { code } as never));
      return Object.fromEntries(rows.map((row) => [row.id, row.finding]));
    },
    lines: async (code: string) => (await as(people.auditor, (work) => listBankLines(work, { code } as never))).rows,
  };
}
export type BankStage = Awaited<ReturnType<typeof bankStage>>;
