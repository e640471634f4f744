import { readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Language } from "@/core/kernel/language";
import { TransferState } from "./transfer-state";

const posted = {
  id: 7,
  state: "posted" as "posted" | "pending" | "released",
  ...{ reversesId: null, reversedById: null, resolvesId: null, resolvedById: null, resolvedAs: null },
};
type Shown = Parameters<typeof TransferState>[0]["transfer"];

const shown = (transfer: Partial<Shown>, language: Language = "en") =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={{ money: JSON.parse(readFileSync(`messages/${language}/money.json`, "utf8")) }}
      timeZone="Asia/Shanghai"
    >
      <TransferState transfer={{ ...posted, ...transfer }} mayReverse={false} />
    </NextIntlClientProvider>,
  );

describe("the state of a transfer", () => {
  it.each([
    ["a reservation is held", { state: "pending" }, "Reserved"],
    [
      "until it is settled",
      { state: "pending", resolvedById: 8, resolvedAs: "posted" },
      '<a href="/transfers/8">Settled by 8</a>',
    ],
    [
      "or let go",
      { state: "pending", resolvedById: 9, resolvedAs: "released" },
      '<a href="/transfers/9">Released by 9</a>',
    ],
    ["what settles it says so", { resolvesId: 6 }, '<a href="/transfers/6">Settles 6</a>'],
    ["and what lets it go", { state: "released", resolvesId: 6 }, '<a href="/transfers/6">Releases 6</a>'],
    ["posted", {}, "Posted"],
    ["undone", { reversedById: 12 }, '<a href="/transfers/12">Reversed by 12</a>'],
    ["undoing", { reversesId: 5 }, '<a href="/transfers/5">Reverses 5</a>'],
  ] as [string, Partial<Shown>, string][])("%s", (_, transfer, html) => {
    expect(shown(transfer)).toBe(html);
  });

  it("speaks Chinese too", () => {
    expect(shown({ state: "pending", resolvedById: 8, resolvedAs: "posted" }, "zh")).toBe(
      '<a href="/transfers/8">已由 8 结清</a>',
    );
  });
});
