import { describe, expect, it } from "vitest";
import { chosenShareText, measuredShareText, sharesOf } from "./share-text";

describe("a share that was measured", () => {
  it.each([
    ["alone: one decimal at most", 0.7142857, [], "71.4%"],
    ["a whole percentage has none", 0.3, [], "30%"],
    ["over the whole", 1.1, [], "110%"],
    ["beside a limit far away", 0.643, [0.7], "64.3%"],
    ["80,001 of 8,000,000 beside 1 %", 80_001 / 8_000_000, [0.01], "1.00001%"],
    ["just under the limit", 0.69999, [0.7], "69.999%"],
    ["the limit itself", 0.01, [0.01], "1%"],
    ["one fen over 1 % of 8,000,000 yuan: more than six decimals", 8_000_001 / 800_000_000, [0.01], ">1%"],
    ["less than six decimals under", 0.009999999999, [0.01], "<1%"],
    ["hardly anything is not nothing", 0.00004, [], "0.004%"],
    ["almost all is not all", 0.99999, [], "99.999%"],
    ["nothing", 0, [], "0%"],
    ["all", 1, [], "100%"],
    ["a difference below zero", -0.057, [], "-5.7%"],
    ["the least difference", -0.0000001, [], "-0.00001%"],
    ["only what differs counts", 0.5, [0.5, 0.5004], "50%"],
    ["as many decimals as the nearest needs", 0.5, [0.5004], "50%"],
    ["beside a limit with decimals", 0.0123, [0.012345], "1.23%"],
  ])("%s", (_, share, beside, text) => {
    expect(measuredShareText(share, beside)).toBe(text);
  });
});

describe("a share that was chosen", () => {
  it.each([
    [0.01, "1%"],
    [0.07, "7%"],
    [0.0125, "1.25%"],
    [0.333333, "33.3333%"],
  ])("%d is shown whole", (share, text) => {
    expect(chosenShareText(share)).toBe(text);
  });
});

it("takes the shares out of figures, and nothing else", () => {
  expect(
    sharesOf([
      { unit: "share", value: 0.5 },
      { unit: "share", value: null },
      { unit: "day", value: 3 },
    ]),
  ).toEqual([0.5]);
});
