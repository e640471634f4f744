import { describe, expect, it } from "vitest";
import { namesItself } from "./password";
import { personAccountSchema } from "./person-account";

describe("a first password", () => {
  const account = { signInName: "Wang.Lei", nameZh: "王磊", nameEn: "Wang Lei", password: "correct horse battery" };

  it("is taken when it is long and says nothing of the name", () => {
    expect(personAccountSchema.parse(account).signInName).toBe("wang.lei");
  });
  it.each(["wang.lei2026!", "WANG-LEI-12345", "short"])("%s is refused", (password) => {
    expect(personAccountSchema.safeParse({ ...account, password }).success).toBe(false);
  });
  it("is not held against very short names", () => expect(namesItself("abcdefghijkl", "ab")).toBe(false));
});
