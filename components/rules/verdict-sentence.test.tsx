import { readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type Language, languages } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import { useVerdictSentence } from "./use-verdict-sentence";

const messagesOf = (language: Language) =>
  Object.fromEntries(
    ["rules", "terms", "ui"].map((name) => [
      name,
      JSON.parse(readFileSync(`messages/${language}/${name}.json`, "utf8")),
    ]),
  );
const figure = (kind: Figure["kind"], name: string, value: number): Figure => ({
  ...{ kind, name, value, unit: "share", type: "number" },
  ...{ labelZh: name, labelEn: name },
});

/** Figures of which the message names the first two only. */
function Sentence({ share, cap, elsewhere }: { share: number; cap: number; elsewhere: number }) {
  const figures = [figure("fact", "share", share), figure("limit", "cap", cap), figure("fact", "elsewhere", elsewhere)];
  const [messageZh, messageEn] = ["占 {share}，超过 {cap}。", "It is {share}; the cap is {cap}."];
  return useVerdictSentence()({ verdict: "fail", messageZh, messageEn, figures, unknown: [] });
}

const said = (language: Language, share: number, cap: number, elsewhere = 0.5) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messagesOf(language)} timeZone="Asia/Shanghai">
      <Sentence share={share} cap={cap} elsewhere={elsewhere} />
    </NextIntlClientProvider>,
  );

it.each(languages)("a share over its limit never reads like the limit (%s)", (language) => {
  const [just, clearly] =
    language === "zh"
      ? ["占 1.00001%，超过 1%。", "占 2.5%，超过 1%。"]
      : ["It is 1.00001%; the cap is 1%.", "It is 2.5%; the cap is 1%."];
  expect(said(language, 80_001 / 8_000_000, 0.01)).toBe(just);
  expect(said(language, 0.025, 0.01)).toBe(clearly);
});

it("figures that the sentence does not name add no decimals", () => {
  expect(said("en", 0.0251, 0.01, 0.02512)).toBe("It is 2.5%; the cap is 1%.");
});
