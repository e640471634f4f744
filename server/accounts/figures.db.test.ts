import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DomainError } from "@/core/kernel/domain-error";
import { cardFigures } from "@/core/money/figures";
import { takeBackDisbursement } from "../disbursements/take-back-disbursement";
import { line, once } from "../money/inputs-for-tests";
import { type Journey, journey } from "../money/journey-for-tests";
import { postTransfers } from "../money/post-transfers";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { getFundCard } from "../projects/get-fund-card";
import { confirmReturn } from "../returns/confirm-return";
import { getVoucher } from "../transfers/get-voucher";
import { listTransfers } from "../transfers/list-transfers";
import { reverseTransfer } from "../transfers/reverse-transfer";
import { getCountyLedger } from "./get-county-ledger";
import { trialBalance } from "./trial-balance";

let stage: MoneyStage;
let money: Journey;
let project: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  // 50,000 sent and received in two parts; 3,000 more sent, 2,000 of it received, the rest taken back.
  await money.withCounty(project, "50000");
  const short = await money.sent(project, "3000");
  await money.receive(short, "2000");
  await money.as(people.approver, (work) =>
    takeBackDisbursement(work, {
      ...{
        code: short,
        amount: "1000",
        takenBackOn: "2026-06-01",
        bankReference: "BJ-2",
        reason: "never came",
        idempotencyKey: once(),
      },
    }),
  );
  await money.confirm(await money.register(project, "20000"));
  const undone = await money.register(project, "500");
  await money.confirm(undone);
  const { rows } = await money.as(people.county, (work) => listTransfers(work, { project, figure: "spent" }));
  await money.as(people.county, (work) =>
    reverseTransfer(work, { transferId: String(rows[0]?.id), reason: "paid twice", idempotencyKey: once() }),
  );
  const back = await money.returnMoney(project, "700");
  await money.as(people.approver, (work) =>
    confirmReturn(work, { code: back, amount: "700", receivedOn: "2026-06-01", idempotencyKey: once() }),
  );
  await money.returnMoney(project, "40");
});
afterAll(() => stage.close());

describe("the fund card of a project", () => {
  it("shows what was budgeted, promised, sent, received, passed down, spent, returned and left", async () => {
    const { lines, sums } = await money.as(people.west, (work) => getFundCard(work, { code: project }));
    expect(lines).toEqual([
      {
        ...line,
        ...{ budget: 100_000_00n, committed: 100_000_00n, sent: 52_000_00n, in_transit: 0n, received: 52_000_00n },
        ...{ passed_down: 50_000_00n, spent: 20_000_00n, returned: 700_00n, reallocated: 0n, lost: 0n },
        left: 31_300_00n,
      },
    ]);
    expect(sums.received).toBe(sums.spent + sums.returned + sums.lost + sums.left);
    const held = await money.balances(project);
    expect(sums.left).toBe((held.recipient ?? 0n) + (held.county ?? 0n) + (held.returning ?? 0n));
  });

  it("has figures that are what the transfers behind them add up to", async () => {
    const { lines } = await money.as(people.county, (work) => getFundCard(work, { code: project }));
    for (const figure of cardFigures) {
      const query = { project, figure, source: line.source, year: line.fiscalYear };
      const { rows, totals } = await money.as(people.county, (work) => listTransfers(work, query));
      expect(totals.added - totals.taken, figure).toBe(lines[0]?.[figure]);
      expect(
        rows.reduce((sum, row) => sum + (row.counted ?? 0n), 0n),
        figure,
      ).toBe(lines[0]?.[figure]);
    }
    const elsewhere = { project, source: "donation" as const };
    expect((await money.as(people.county, (work) => listTransfers(work, elsewhere))).totals.count).toBe(0);
  });

  it("is not found outside of the actor's scope", async () => {
    const read = money.as(people.foreignEast, (work) => getFundCard(work, { code: project }));
    await expect(read).rejects.toThrow(DomainError);
  });
});

describe("the trial balance", () => {
  const of = (person: string, query = {}) => money.as(person, (work) => trialBalance(work, query));

  it("agrees on every level and in every ledger, and as of every day", async () => {
    await money.as(people.approver, (work) =>
      postTransfers(work, [
        ...[
          { key: once(), kind: "pledge" as const, amount: 9n, ...line, pairingId: "P01", valueDate: "2026-03-01" },
        ].map((entry) => ({ ...entry, subject: "test", subjectId: 1 })),
      ]),
    );
    const levels = [{}, { pairing: "P01" }, { county: "150125" }, { project }, { year: 2026 }];
    for (const level of levels)
      for (const until of [undefined, "2026-06-01", "2026-05-31", "2026-03-01", "1999-01-01"]) {
        const ledgers = await of(people.auditor, { ...level, until });
        expect(ledgers.every(({ isBalanced }) => isBalanced)).toBe(true);
        if (until === "1999-01-01") expect(ledgers).toEqual([]);
      }
    const whole = await of(people.auditor);
    expect(await of(people.auditor, { until: "2026-06-01" })).toEqual(whole);
    expect(whole.map(({ ledger }) => ledger)).toEqual(["promise", "cash"]);
    const march = await of(people.auditor, { until: "2026-03-31" });
    expect(march).toMatchObject([{ ledger: "promise", sums: { debits: 9n, credits: 9n } }]);
  });

  it("shows each kind of account as its transfers add up, and the balance on its side", async () => {
    const cash = (await of(people.west, { project })).find(({ ledger }) => ledger === "cash");
    for (const { kind, debits, credits } of cash?.lines ?? []) {
      const { totals } = await money.as(people.west, (work) => listTransfers(work, { project, kind }));
      expect([totals.taken, totals.added], kind).toEqual([debits, credits]);
    }
    expect(cash?.lines.find(({ kind }) => kind === "donor")).toMatchObject({
      ...{ debits: 53_000_00n, credits: 1_700_00n, debitBalance: 51_300_00n, creditBalance: 0n },
    });
    expect(await of(people.neighbour)).toEqual([]);
    // The pairing's own pledge is none of the county's.
    expect(JSON.stringify((await of(people.county)).map(({ lines }) => lines.map(({ kind }) => kind)))).not.toContain(
      "pledge",
    );
  });
});

describe("the ledger of a county", () => {
  it("lists what was received: date, document, amount, project, basis, signer and handler", async () => {
    const ledger = await money.as(people.west, (work) => getCountyLedger(work, { county: "150125", year: 2026 }));
    expect(ledger).toMatchObject({ year: 2026, total: 50_000_00n, county: { nameEn: "Wuchuan County" } });
    expect(ledger.receipts).toMatchObject([
      {
        ...{ receivedOn: "2026-06-01", amount: 50_000_00n, total: 50_000_00n, projectCode: project },
        ...{ bankReference: "NM-2", documents: ["京协〔2026〕3号"], signerEn: "Sun Yan", personEn: "Zhang Wei" },
      },
    ]);
  });

  it("leaves out what was undone, other years, and other counties' to whom they do not concern", async () => {
    const other = await money.project();
    await money.withCounty(other, "10");
    const [receipt] = (await money.as(people.county, (work) => listTransfers(work, { project: other, kind: "county" })))
      .rows;
    await money.as(people.county, (work) =>
      reverseTransfer(work, { transferId: String(receipt?.id), reason: "not ours", idempotencyKey: once() }),
    );
    const total = async (person: string, year: number) =>
      (await money.as(person, (work) => getCountyLedger(work, { county: "150125", year }))).total;
    expect(await total(people.county, 2026)).toBe(50_000_00n);
    expect(await total(people.county, 2025)).toBe(0n);
    expect(await total(people.foreignCounty, 2026)).toBe(0n);
    const nowhere = money.as(people.county, (work) => getCountyLedger(work, { county: "999999" }));
    await expect(nowhere).rejects.toThrow(DomainError);
  });
});

describe("a voucher", () => {
  const voucherOf = async (kind: string) => {
    const { rows } = await money.as(people.west, (work) => listTransfers(work, { project }));
    const id = rows.filter((row) => row.kind === kind).at(-1)?.id ?? 0;
    return money.as(people.west, (work) => getVoucher(work, { id }));
  };
  const names = (voucher: Awaited<ReturnType<typeof voucherOf>>) =>
    Object.fromEntries(Object.entries(voucher.signers).map(([signature, signer]) => [signature, signer?.personEn]));

  it("says the amount in capitals, both accounts, and who made, checked and approved it", async () => {
    const sending = await voucherOf("sending");
    expect(sending).toMatchObject({
      ...{ amountInCapitals: "人民币伍万元整", papers: 0 },
      ...{ debit: { kind: "donor" }, credit: { kind: "in_transit" } },
    });
    expect(names(sending)).toEqual({ maker: "Sun Yan", checker: "Li Na", approver: "Wang Lei" });
    expect(names(await voucherOf("receipt"))).toEqual({ maker: "Li Na", checker: "Zhang Wei", approver: "Wang Lei" });
    expect(names(await voucherOf("expenditure"))).toMatchObject({ maker: "Sun Yan", checker: "Zhou Qiang" });
    const reversal = await voucherOf("reversal");
    expect(reversal.transfer.reason).toBe("paid twice");
    expect(names(reversal)).toEqual({ maker: "Sun Yan", checker: undefined, approver: undefined });
  });

  it("is not found outside of the actor's scope", async () => {
    const { transfer } = await voucherOf("sending");
    const read = money.as(people.neighbour, (work) => getVoucher(work, { id: transfer.id }));
    await expect(read).rejects.toThrow(DomainError);
  });
});
