import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProjectStage, people, projectStage } from "../projects/stage-for-tests";
import { attachPaper } from "./attach-paper";
import { readPaper } from "./read-paper";

let stage: ProjectStage;
let code: string;
const folder = mkdtempSync(join(tmpdir(), "counterpart-papers-"));
const earlier = process.env.DATA_DIR;
beforeAll(async () => {
  process.env.DATA_DIR = folder;
  stage = await projectStage();
  code = await stage.proposed();
});
afterAll(async () => {
  if (earlier === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = earlier;
  rmSync(folder, { recursive: true });
  await stage.close();
});

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
const attach = (by: string, bytes: Uint8Array, name: string, changes: object = {}) =>
  stage.as(by, (work) =>
    attachPaper(work, {
      subject: "project",
      code,
      kind: "contract",
      file: new File([new Uint8Array(bytes)], name),
      ...changes,
    }),
  );
const stored = () =>
  readdirSync(join(folder, "papers"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe("a paper", () => {
  it("is kept under its hash, whatever it is called, and read by whoever sees the project", async () => {
    const { id, sha256 } = await attach(people.county, pdf, "../../合同\u0000.png");
    expect(sha256).toBe(createHash("sha256").update(pdf).digest("hex"));
    expect(readFileSync(join(folder, "papers", sha256.slice(0, 2), sha256))).toEqual(pdf);
    const read = (by: string) => stage.as(by, (work) => readPaper(work, { id }));
    expect(await read(people.east)).toMatchObject({ fileName: "合同.png", mediaType: "application/pdf", sha256 });
    for (const by of [people.foreignEast, people.neighbour, people.system])
      await expect(read(by)).rejects.toMatchObject({ kind: "not_found" });
    expect((await stage.detail(code)).papers).toMatchObject([
      { id, kind: "contract", size: pdf.length, personZh: "孙燕" },
    ]);
  });

  it("is stored once however often it is attached", async () => {
    await attach(people.west, png, "photo.png");
    const before = stored().length;
    await attach(people.county, png, "photo-again.png");
    expect(stored()).toHaveLength(before);
  });

  it.each([
    ["a script", Buffer.from("#!/bin/sh\nrm -rf /\n"), "contract.pdf"],
    ["a page", Buffer.from("<html><script>alert(1)</script></html>"), "contract.pdf"],
    ["a drawing that may hold scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "plan.svg"],
    ["a bare archive", Buffer.from("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==", "base64"), "contract.docx"],
  ])("is refused when it is %s", async (_, bytes, name) => {
    const papers = (await stage.detail(code)).papers.length;
    await expect(attach(people.county, bytes, name)).rejects.toMatchObject({
      kind: "invalid",
      errors: [{ field: "file", code: "file.type", params: { file: name } }],
    });
    expect((await stage.detail(code)).papers).toHaveLength(papers);
  });

  it("is attached by those who do the work, to what they see, and stays as it is", async () => {
    for (const by of [people.reviewer, people.auditor])
      await expect(attach(by, pdf, "x.pdf")).rejects.toMatchObject({ kind: "forbidden" });
    for (const by of [people.foreignWest, people.neighbour])
      await expect(attach(by, pdf, "x.pdf")).rejects.toMatchObject({ kind: "not_found", errors: [{ field: "code" }] });
    await expect(attach(people.county, pdf, "x.pdf", { subject: "disbursement" })).rejects.toMatchObject({
      kind: "not_found",
    });
    for (const statement of ["update paper set sha256 = sha256", "delete from paper"])
      await expect(stage.as(people.county, (work) => work.sql.unsafe(statement))).rejects.toMatchObject({
        kind: "forbidden",
      });
  });
});
