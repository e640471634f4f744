import { describe, expect, it } from "vitest";
import { factsUsed, momentsOf } from "../../core/rules/rule";
import { rulesOf } from "../../core/rules/rule-file";
import { factDictionary } from "../facts/dictionary";
import { goldenCases1 } from "./1/golden-cases";
import { ruleSet1 } from "./1/rule-set";

const rules = ruleSet1.rules.flatMap((file) => rulesOf(file));

describe("version 1", () => {
  it.each(rules)("asks with $code of a $subject only for facts of the dictionary", (rule) => {
    const known = factDictionary.filter((fact) => fact.subject === rule.subject).map((fact) => fact.name);
    expect(factsUsed(rule).filter((name) => !known.includes(name))).toEqual([]);
    for (const limit of rule.limits) expect(known).not.toContain(limit.name);
  });

  it.each(rules)("shows in both languages of $code the same figures", (rule) => {
    const figures = (message: string) => [...new Set(message.match(/\{[a-z0-9_]+\}/g) ?? [])].sort();
    for (const clause of rule.clauses) expect(figures(clause.messageZh)).toEqual(figures(clause.messageEn));
  });

  it("lets everything be waived but the separation of duties", () => {
    expect(rules.filter((rule) => !rule.waivable).map((rule) => rule.code)).toEqual(["EW-DISB-07", "EW-DISB-07"]);
  });

  it.each(ruleSet1.rules)(
    "rests with $code on a basis that readers know: papers by name, no keys or lines of drafts",
    (rule) => {
      for (const basis of [rule.basisZh, rule.basisEn])
        expect(basis).not.toMatch(/\bS[01]\b|\bL ?\d|种子|第[\d、-]+行|\bseed/);
    },
  );

  it("names a cited paper in both languages, and that it was read", () => {
    const citing = (text: string) => ruleSet1.rules.filter((rule) => `${rule.basisZh}${rule.basisEn}`.includes(text));
    for (const author of ["Cao Hongmin", "Hanwen Lu"])
      for (const rule of citing(author)) {
        expect([rule.basisZh, rule.basisEn]).toEqual([
          expect.stringContaining(author),
          expect.stringContaining(author),
        ]);
        expect(rule.basisZh).toContain("已核对原文");
        expect(rule.basisEn).toContain("read in the original");
      }
    expect(citing("Cao Hongmin").map((rule) => rule.code)).toEqual(["EW-PAIR-01", "EW-ELIG-01", "EW-ELIG-02"]);
    expect(citing("Hanwen Lu").map((rule) => rule.code)).toEqual([
      "EW-PAIR-01",
      "EW-ELIG-01",
      "EW-ELIG-02",
      "EW-ELIG-03",
    ]);
  });

  it("judges at the moments that the catalogue names", () => {
    const at = (moment: string) => [
      ...new Set(
        rules.filter((rule) => momentsOf(rule).some((each) => each === moment)).map((rule) => rule.code.slice(3)),
      ),
    ];
    expect(at("submission")).toEqual(["PAIR-01", "PAIR-03", "ELIG-01", "ELIG-02", "ELIG-03", "ELIG-05", "NEG-01"]);
    expect(at("approval")).toEqual(["PAIR-01", "ELIG-04", "DISB-06", "DISB-07"]);
    expect(at("disbursement")).toEqual(["DISB-01", "DISB-02", "DISB-03", "DISB-04", "DISB-07", "TRAN-01"]);
    expect(at("expenditure")).toEqual([
      "NEG-01",
      "NEG-02",
      "DISB-01",
      "DISB-02",
      "DISB-03",
      "DISB-04",
      "DISB-05",
      "TRAN-01",
    ]);
    expect(at("closing")).toEqual(["TRAN-01", "PERF-01"]);
    expect(at("daily")).toEqual(["DISB-06"]);
  });

  it("has cases with facts of the dictionary only, at moments at which the rule speaks", () => {
    for (const [code, cases] of Object.entries(goldenCases1))
      for (const golden of cases) {
        const rule = rules.find((each) => each.code === code && each.subject === golden.subject);
        expect(rule && momentsOf(rule), `${code} ${golden.is}`).toContain(golden.moment);
        const known = factDictionary.filter((fact) => fact.subject === golden.subject).map((fact) => fact.name);
        expect(Object.keys(golden.facts).filter((name) => !known.includes(name))).toEqual([]);
        expect(golden.weight !== undefined).toBe(golden.verdict === "fail" || golden.verdict === "indeterminate");
      }
  });
});
