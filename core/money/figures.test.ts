import { describe, expect, it } from "vitest";
import { type Figure, figures, movesOf, type SignedKinds } from "./figures";
import { type AccountKind, accountKinds, type TransferKind, transferKinds } from "./transfer-kinds";

const sign = ({ adds, takes }: SignedKinds, kind: TransferKind) =>
  Number(adds.includes(kind)) - Number(takes.includes(kind));
const kinds = Object.keys(transferKinds) as TransferKind[];

describe("figures", () => {
  it("of an account are what its balance moves by", () => {
    expect(movesOf("in_transit")).toEqual({ adds: ["sending"], takes: ["receipt", "taking_back"] });
    for (const account of Object.keys(accountKinds) as AccountKind[])
      for (const kind of kinds) {
        const { debit, credit } = transferKinds[kind];
        expect(sign(movesOf(account), kind)).toBe(Number(credit === account) - Number(debit === account));
      }
  });

  it("account for every yuan: sent is in transit or received; received or re-allocated is spent, returned, lost or left", () => {
    const of = (figure: Figure, kind: TransferKind) => sign(figures[figure], kind);
    for (const kind of kinds) {
      expect(of("sent", kind), kind).toBe(of("in_transit", kind) + of("received", kind));
      const gone = of("spent", kind) + of("returned", kind) + of("lost", kind);
      expect(of("left", kind), kind).toBe(of("received", kind) + of("reallocated", kind) - gone);
    }
  });

  it("account for every yuan of a year: received is expended, put into instruments, returned or unspent", () => {
    const of = (figure: Figure, kind: TransferKind) => sign(figures[figure], kind);
    for (const kind of kinds) {
      const gone = of("expended", kind) + of("put_into_instruments", kind) + of("returned", kind);
      expect(of("unspent", kind), kind).toBe(of("received", kind) - gone);
    }
  });

  it("never mix ledgers", () => {
    for (const { adds, takes } of Object.values(figures) as SignedKinds[]) {
      const ledgers = [...adds, ...takes].map((kind) => accountKinds[transferKinds[kind].debit as AccountKind].ledger);
      expect(new Set(ledgers).size).toBe(1);
    }
  });
});
