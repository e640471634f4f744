import { deflateRawSync } from "node:zlib";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { readSpreadsheet } from "./read-spreadsheet";

const MAX = 20_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, max = MAX) =>
  readSpreadsheet(typeof bytes === "string" ? bytesOf(bytes) : bytes, max);
const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "read",
    (error: DomainError) => error.errors?.[0]?.code ?? String(error),
  );
const textsOf = async (bytes: Uint8Array | string) =>
  (await read(bytes)).rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]);
const book = (sheet: Partial<WriteSheet>, ...more: Partial<WriteSheet>[]) =>
  writeXlsx({ sheets: [sheet, ...more].map((each, n) => ({ name: `S${n}`, ...each })) });

/** GB18030, which Node reads but does not write: 日期,凭证号,金额 and a line. */
const gb18030 = Buffer.from("c8d5c6da2cc6bed6a4bac52cbdf0b6ee0d0a323032362d30352d30312cb2a62d312c3530300d0a", "hex");

describe("text", () => {
  it("is read in UTF-8, with and without its mark, in UTF-16 and in GB18030", async () => {
    const expected = [
      [1, "日期", "凭证号", "金额"],
      [2, "2026-05-01", "拨-1", "500"],
    ];
    const text = "日期,凭证号,金额\r\n2026-05-01,拨-1,500\r\n";
    expect(await textsOf(text)).toEqual(expected);
    expect(await textsOf(`\ufeff${text}`)).toEqual(expected);
    expect(await textsOf(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(expected);
    expect(await textsOf(gb18030)).toEqual(expected);
  });

  it.each([
    [
      "a;b\n1;2,5",
      [
        [1, "a", "b"],
        [2, "1", "2,5"],
      ],
    ],
    [
      "a\tb\n1\t2",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      'a,b\n"x\ny","z, z"\n\n3,4',
      [
        [1, "a", "b"],
        [2, "x\ny", "z, z"],
        [4, "3", "4"],
      ],
    ],
    [
      "a,b\n1,2,3\n4",
      [
        [1, "a", "b"],
        [2, "1", "2", "3"],
        [3, "4"],
      ],
    ],
  ])("is split as it is written: %s", async (text, rows) => expect(await textsOf(text)).toEqual(rows));

  it("names what begins like a formula", async () => {
    const { rows } = await read('a,b\n"=1+1",＝2\n-5,+6');
    expect(rows.map(({ cells }) => cells.map(({ isFormula }) => isFormula))).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it("is read as far as is asked", async () => {
    const long = `a,b\n${"2026-05-01,1\n".repeat(300_000)}`;
    expect((await read(long, 100)).rows).toHaveLength(101);
  });

  it.each([
    ["an empty file", "", "spreadsheets.empty"],
    ["blank lines", "\n,,\n \n", "spreadsheets.empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "spreadsheets.not_spreadsheet"],
    ["a program", Buffer.from("7f454c4602010100000000", "hex"), "spreadsheets.not_spreadsheet"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "spreadsheets.old_or_locked"],
    ["no encoding at all", Buffer.from("c8ff80ff", "hex"), "spreadsheets.encoding"],
    ["a quote without end", `a,b\n"${"x".repeat(200_000)}`, "spreadsheets.broken_csv"],
    ["more than 10 MB", Buffer.alloc(10_000_001, 65), "spreadsheets.too_large"],
  ])("is refused when it is %s", async (_, bytes, expected) => expect(await code(read(bytes))).toBe(expected));
});

describe("a workbook", () => {
  it("gives days as ISO and numbers with every digit", async () => {
    const day = new Date("2026-05-01T00:00:00Z");
    const bytes = await book({
      rows: [
        ["日期", "金额"],
        [day, 1234.5],
        ["2026-05-02", 0.1 + 0.2],
        [null, null],
        [20260503, 1e21],
      ],
    });
    expect(await textsOf(bytes)).toEqual([
      [1, "日期", "金额"],
      [2, "2026-05-01", "1234.5"],
      [3, "2026-05-02", "0.30000000000000004"],
      [5, "20260503", "1e+21"],
    ]);
  });

  it("names formulas and merged cells, and reads the first sheet that is shown", async () => {
    const bytes = await book(
      { hidden: true, rows: [["hidden"]] },
      {
        rows: [
          ["title", null, null],
          ["a", "b", "c"],
          ["1", "2", "3"],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
        cells: new Map([["2,1", { value: 2, formula: "SUM(A1:A2)", formulaResult: 2 }]]),
      },
    );
    const { rows, merges } = await read(bytes);
    expect(rows.map(({ cells }) => cells.map(({ isFormula }) => isFormula))).toEqual([
      expect.not.arrayContaining([true]),
      [false, false, false],
      [false, true, false],
    ]);
    expect(merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2, name: "A1:C1" }]);
  });

  it("is read as far as is asked: of 100,000 rows no more than the limit and one", async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => ["2026-05-01", `R-${n}`, n]);
    const bytes = await book({ rows });
    expect((await read(bytes)).rows).toHaveLength(MAX + 1);
  }, 60_000);

  it("is not drawn wide by a cell far to the right", async () => {
    const bytes = await book({ rows: [["a"]], cells: new Map([["5,16000", { value: "far" }]]) });
    expect((await read(bytes)).rows.every(({ cells }) => cells.length <= 52)).toBe(true);
  });
});

/** A zip of these parts, packed; `says` is what its directory claims each grows to. */
function zip(parts: readonly { name: string; bytes: Uint8Array; says?: number }[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, says = bytes.length } of parts) {
    const packed = deflateRawSync(bytes);
    const sizes = (head: Buffer, at: number) => {
      head.writeUInt32LE(packed.length, at);
      head.writeUInt32LE(says, at + 4);
      head.writeUInt16LE(name.length, at + 8);
    };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    sizes(head, 18);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sizes(entry, 20);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

describe("a zip", () => {
  const workbook = { name: "xl/workbook.xml", bytes: bytesOf("<workbook/>") };
  const huge = Buffer.alloc(150_000_000);

  it.each([
    ["grows too large, and says so", () => zip([workbook, { name: "xl/a.xml", bytes: huge }]), "unpacks_too_large"],
    [
      "grows larger than it says",
      () => zip([workbook, { name: "xl/a.xml", bytes: huge, says: 1000 }]),
      "unpacks_too_large",
    ],
    [
      "has too many parts",
      () => zip(Array.from({ length: 501 }, (_, n) => ({ name: `xl/${n}`, bytes: bytesOf("") }))),
      "unpacks_too_large",
    ],
    ["is no workbook", () => zip([{ name: "word/document.xml", bytes: bytesOf("<a/>") }]), "not_spreadsheet"],
    ["is a workbook without content", () => zip([workbook]), "broken"],
    ["is cut off", () => zip([workbook]).subarray(0, 60), "broken"],
    [
      "has no directory",
      () => Buffer.from("504b0304000000000000000000000000000000000000000000000000", "hex"),
      "broken",
    ],
  ])("is refused when it %s", async (_, make, expected) => {
    expect(await code(read(make()))).toBe(`spreadsheets.${expected}`);
  });

  it("never fails otherwise, wherever a byte is wrong", async () => {
    const whole = await book({
      rows: [
        ["a", "b"],
        ["1", "2"],
      ],
    });
    for (let at = 0; at < whole.length; at += 17) {
      const wrong = new Uint8Array(whole);
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      expect(await code(read(wrong))).toMatch(/^(read|spreadsheets\.\w+)$/);
    }
  });
});
