import { describe, expect, it } from "vitest";
import { divisionText, likePart } from "./division-query";

describe("what is typed to find a division", () => {
  it("tells codes, pinyin initials and names apart", () => {
    expect(divisionText("yn")).toEqual({ code: null, initials: "yn", name: "yn" });
    expect(divisionText("５３００")).toEqual({ code: "5300", initials: null, name: "5300" });
    expect(divisionText("  云南 ")).toEqual({ code: null, initials: null, name: "云南" });
    expect(divisionText("5300001").code).toBeNull();
  });

  it("takes wildcards for what they are", () => {
    expect(likePart("50%_\\")).toBe("50\\%\\_\\\\");
  });
});
