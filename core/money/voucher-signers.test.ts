import { expect, it } from "vitest";
import { voucherSigners } from "./voucher-signers";

const act = (subject: string, verb: string, at: string, who = verb) => ({ subject, verb, at, who });
const acts = [
  act("project", "approved", "2026-01-01T00:00:00.000Z", "first approval"),
  act("project", "approved", "2026-05-01T00:00:00.000Z", "second approval"),
  act("disbursement", "requested", "2026-02-01T00:00:00.000Z"),
  act("disbursement", "approved", "2026-02-02T00:00:00.000Z"),
  act("disbursement", "sent", "2026-02-03T00:00:00.000Z"),
  act("disbursement", "received", "2026-02-10T00:00:00.000Z", "part"),
  act("disbursement", "received", "2026-02-20T00:00:00.000Z", "rest"),
];
const signers = (kind: Parameters<typeof voucherSigners>[0]["kind"], recordedAt: string) => {
  const { maker, checker, approver } = voucherSigners({ kind, recordedAt }, acts);
  return [maker?.who, checker?.who, approver?.who];
};

it("names who prepared, checked and approved what was sent", () => {
  expect(signers("sending", "2026-02-03T00:00:00.000Z")).toEqual(["requested", "sent", "approved"]);
});

it("takes the act that came before the transfer, not a later one", () => {
  expect(signers("receipt", "2026-02-10T00:00:00.000Z")).toEqual(["sent", "part", "approved"]);
  expect(signers("receipt", "2026-02-20T00:00:00.000Z")).toEqual(["sent", "rest", "approved"]);
  expect(signers("commitment", "2026-03-01T00:00:00.000Z")).toEqual([undefined, undefined, "first approval"]);
});

it("leaves open what nobody did", () => {
  expect(signers("reservation", "2026-02-02T00:00:00.000Z")).toEqual(["requested", undefined, "approved"]);
  expect(signers("pledge", "2026-02-02T00:00:00.000Z")).toEqual([undefined, undefined, undefined]);
});
