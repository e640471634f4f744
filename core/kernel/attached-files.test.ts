import { describe, expect, it } from "vitest";
import { z } from "zod";
import { attachedFiles } from "./attached-files";
import { errorsOf } from "./inputs-for-tests";

const file = (name: string, size: number) => Object.defineProperty(new File(["x"], name), "size", { value: size });
const judge = (files: unknown, options = {}) => errorsOf(z.object({ files: attachedFiles(options) }), { files });

describe("papers attached to a form", () => {
  it("may be as many and as large as is said", () => {
    expect(judge([])).toEqual([]);
    expect(judge([file("a.pdf", 20_000_000)])).toEqual([]);
    expect(judge([file("a.pdf", 3_000_000), file("b.pdf", 2_000_000)], { max: 2, megabytes: 5 })).toEqual([]);
  });
  it.each([
    ["none", [], { min: 1 }, "required", undefined],
    ["nothing", undefined, {}, "required", undefined],
    ["no file", ["a.pdf"], {}, "format", undefined],
    ["too many", [file("a.pdf", 1), file("b.pdf", 1)], { max: 1 }, "file.too_many", { max: 1 }],
    ["an empty one", [file("a.pdf", 0)], {}, "file.empty", { file: "a.pdf" }],
    ["a large one", [file("a.pdf", 20_000_001)], {}, "file.too_large", { file: "a.pdf", max: 20 }],
    ["large ones", [file("a.pdf", 11e6), file("b.pdf", 11e6)], {}, "file.too_large_together", { max: 20 }],
  ])("are refused when there is %s", (_, files, options, code, params) => {
    const [error] = judge(files, options);
    expect(error).toMatchObject({ code, ...(params ? { params } : {}) });
    expect(error?.field).toMatch(/^files/);
  });
});
