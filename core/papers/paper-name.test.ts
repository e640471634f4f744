import { describe, expect, it } from "vitest";
import { paperName } from "./paper-name";

describe("the name of a paper", () => {
  it.each([
    ["合同.pdf", "合同.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\papers\\合同.pdf", "合同.pdf"],
    ['a\u0000b\u001b[31m"c\u0085.pdf', "ab[31mc.pdf"],
    ["contract\u202Efdp.exe", "contractfdp.exe"],
    ["\ud800.pdf", ".pdf"],
    ["", "paper"],
    ["papers/", "paper"],
    ["..", "paper"],
    [" . ", "paper"],
    ["长".repeat(300), "长".repeat(200)],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(196)}.pdf`],
    ["👍".repeat(201), "👍".repeat(200)],
  ])("of %j is %j", (sent, kept) => expect(paperName(sent)).toBe(kept));
});
