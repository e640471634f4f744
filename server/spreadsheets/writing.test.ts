import { constants, inflateRawSync } from "node:zlib";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { safeText } from "./safe-text";
import type { Cell, Column, Sheet } from "./sheet";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";

const columns: Column[] = [
  { label: "摘要", kind: "text" },
  { label: "金额（元）", kind: "money" },
  { label: "笔数", kind: "count" },
  { label: "日期", kind: "day" },
  { label: "时间", kind: "instant" },
];

function sheetOf(...batches: Cell[][][]): Sheet {
  async function* rows() {
    yield* batches;
  }
  return { name: "对账单", heading: [], columns, rows: rows() };
}

const bytesOf = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer());
const csvOf = async (sheet: Sheet) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(writeCsv(sheet)));
const cellsOf = async (sheet: Sheet) => (await readXlsx(await bytesOf(writeXlsx(sheet)))).sheets[0]?.rows ?? [];

const row: Cell[] = ["打井进度款", 123_450n, 3, "2026-01-31", "2026-01-31T16:05:09Z"];

describe("a text in a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+86 10 6600", "'+86 10 6600"],
    ["-深圳", "'-深圳"],
    ["@sum(A1)", "'@sum(A1)"],
    ["\t=1+1", "'\t=1+1"],
    ["\r=1+1", "'\r=1+1"],
    ["＝1＋1", "'＝1＋1"],
  ])("that looks like a formula (%s) never runs", (text, written) => {
    expect(safeText(text)).toBe(written);
  });

  it.each(["-12.50", "+3", "0", "0.5", "打井 = 2 口", "P2026-0001", ""])("that does not (%s) stays", (text) => {
    expect(safeText(text)).toBe(text);
  });

  it.each(["6222021234567890123", "0012"])("of digits that a number would lose (%s) stays text", (text) => {
    expect(safeText(text)).toBe(`\t${text}`);
  });
});

describe("a CSV file", () => {
  it("is UTF-8 with a byte order mark, has its head first, and ends lines with CR LF", async () => {
    expect([...(await bytesOf(writeCsv(sheetOf())))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(await csvOf(sheetOf([row]))).toBe(
      "\ufeff摘要,金额（元）,笔数,日期,时间\r\n打井进度款,1234.50,3,2026-01-31,2026-02-01 00:05\r\n",
    );
  });

  it("quotes what would break it and keeps rare signs", async () => {
    const text = '镕 㐀 𠮷 "a", b\nc';
    expect(await csvOf(sheetOf([[text, null, null, null, null]]))).toContain('"镕 㐀 𠮷 ""a"", b\nc",,,,\r\n');
  });

  it("writes money to the fen at any size", async () => {
    const amounts = [1n, -1n, 0n, 10n ** 15n, 999_999_999_999_999_999_999n];
    const text = await csvOf(sheetOf(amounts.map((amount) => ["", amount, null, null, null])));
    for (const amount of ["0.01", "-0.01", "0.00", "10000000000000.00", "9999999999999999999.99"])
      expect(text).toContain(`,${amount},,,\r\n`);
  });

  it("tells its source when the reader leaves", async () => {
    let left = false;
    async function* rows() {
      try {
        for (;;) yield [row];
      } finally {
        left = true;
      }
    }
    const reader = writeCsv({ ...sheetOf(), rows: rows() }).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(left).toBe(true);
  });
});

describe("a workbook", () => {
  it("has numbers for money, counts and dates, and the head above them", async () => {
    const [head, first] = await cellsOf(sheetOf([row]));
    expect(head).toEqual(columns.map(({ label }) => label));
    expect(first).toEqual([
      "打井进度款",
      1234.5,
      3,
      new Date("2026-01-31T00:00:00Z"),
      new Date("2026-02-01T00:05:00Z"),
    ]);
  });

  it("writes fen as the very digits, and as text where a spreadsheet would round", async () => {
    const amounts = [1n, 29n, -70_05n, 999_999_999_999_999n, 10n ** 15n];
    const rows = await cellsOf(sheetOf(amounts.map((amount) => ["", amount, null, null, null])));
    expect(rows.slice(1).map((cells) => cells[1])).toEqual([
      ...[0.01, 0.29, -70.05, 9999999999999.99],
      "10000000000000.00",
    ]);
    const xml = await sheetXml(sheetOf([["", 29n, null, null, null]]));
    expect(xml).toContain("<v>0.29</v>");
  });

  it("holds no formula, whatever its texts look like, and nothing that XML cannot hold", async () => {
    const texts = ["=1+1", "+1", "@sum(A1)", "a\u0001b\u001fc", "<&>\"'", "𠮷\ud800"];
    const sheet = () => sheetOf(texts.map((text) => [text, null, null, null, null]));
    const xml = await sheetXml(sheet());
    expect(xml).not.toContain("<f");
    const rows = await cellsOf(sheet());
    expect(rows.slice(1).map((cells) => cells[0])).toEqual(["=1+1", "+1", "@sum(A1)", "abc", "<&>\"'", "𠮷\ufffd"]);
  });

  it("opens a statement with its heading, whatever its name", async () => {
    const sheet: Sheet = { ...sheetOf([row]), name: "台账 [2026]: A/B".repeat(4), heading: [["余额", 5n]] };
    const [heading, empty, head] = await cellsOf(sheet);
    expect(heading?.slice(0, 2)).toEqual(["余额", "0.05"]);
    expect((empty ?? []).every((cell) => cell === null)).toBe(true);
    expect(head?.[0]).toBe("摘要");
  });
});

/** The first file of the archive is the first tab: its compressed bytes stand behind the local header. */
async function sheetXml(sheet: Sheet): Promise<string> {
  const bytes = Buffer.from(await bytesOf(writeXlsx(sheet)));
  const begin = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return inflateRawSync(bytes.subarray(begin), { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
}
