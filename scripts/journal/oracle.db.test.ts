import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { yuanText } from "@/core/kernel/money";
import { journey } from "@/server/money/journey-for-tests";
import { newProject, poster } from "@/server/money/posting-for-tests";
import { type MoneyStage, moneyStage, people } from "@/server/money/stage-for-tests";
import { beancountName } from "./beancount";
import { readAccounts } from "./journal";

/** Programs that know nothing of ours reckon the same journal; where they are not installed, that is said. */
let stage: MoneyStage;
let folder: string;
beforeAll(async () => {
  stage = await moneyStage();
  folder = mkdtempSync(join(tmpdir(), "counterpart-journal-"));
  await everyKind();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stage.close();
});

/** Money on its whole way, and what is left out or turned round: reserved, released, reversed. */
async function everyKind() {
  const money = journey(stage);
  const project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000.37"));
  await money.returnMoney(project, "100.01");
  const projectId = await newProject(stage);
  const { post, one, entry } = poster(
    () => stage,
    () => projectId,
  );
  await post(people.approver, entry("pledge", 7n), entry("commitment", 100n), entry("reservation", 30n));
  const held = await one(people.approver, entry("reservation", 20n));
  await post(people.approver, entry("release", 20n, { resolves: held }));
  const sending = await one(people.approver, entry("sending", 10n));
  await post(people.approver, entry("reversal", 10n, { reverses: sending, reason: 'typed "twice";\n no  money' }));
  await post(people.approver, entry("investment_agreed", 1_000_000_000_01n), entry("tax_paid", 3n));
}

function exported(format: string): string {
  const path = join(folder, `journal.${format}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/export-journal.ts", "--format", format, "--output", path],
    { env: { ...process.env, OWNER_URL: stage.database.ownerUrl }, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("Error") });
  return path;
}

const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: "utf8" });
const isInstalled = (program: string) => run(program, "--version").status === 0;

it("hledger has our balances, to the fen", { timeout: 120_000 }, async (context) => {
  const path = exported("hledger");
  if (!isInstalled("hledger")) return context.skip("hledger is not installed here");
  expect(run("hledger", "-f", path, "check", "--strict")).toMatchObject({ status: 0, stderr: "" });
  const { stdout } = run("hledger", "-f", path, "balance", "--flat", "--empty", "--no-total", "-O", "csv");
  const found = (parse(stdout, { from: 2 }) as string[][]).map(([name = "", balance = ""]) => [
    name,
    balance === "0" ? "0.00" : balance.replace(" CNY", ""),
  ]);
  const ours = (await readAccounts(stage.owner)).map(({ name, balance }) => [name, yuanText(balance)]);
  expect(ours.length).toBeGreaterThan(15);
  expect(found.sort()).toEqual(ours.sort());
});

it("beancount finds our balances right, to the fen, and one fen more wrong", { timeout: 120_000 }, async (context) => {
  const path = exported("beancount");
  if (!isInstalled("bean-check")) return context.skip("beancount is not installed here");
  expect(run("bean-check", path)).toMatchObject({ status: 0, stderr: "" });
  const accounts = await readAccounts(stage.owner);
  const claims = (more: bigint) =>
    accounts.map((each) => `2999-12-31 balance ${beancountName(each)}  ${yuanText(each.balance + more)} ~ 0.00 CNY\n`);
  const check = (more: bigint) => {
    writeFileSync(`${path}.checked`, `${readFileSync(path, "utf8")}${claims(more).join("")}`);
    return run("bean-check", `${path}.checked`);
  };
  expect(check(0n)).toMatchObject({ status: 0, stderr: "" });
  expect(check(1n).stderr.match(/Balance failed/g)?.length).toBe(accounts.length);
});
