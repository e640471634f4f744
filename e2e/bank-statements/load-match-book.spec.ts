import type { Browser, Page } from "@playwright/test";
import { axeFinds } from "../axe";
import { expect, signedIn, test } from "../cast";

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

type InTransit = { code: string; reference: string; amount: string };

/** What is on its way, as the file of the reconciliation page has it. */
async function inTransit(page: Page): Promise<InTransit[]> {
  const answer = await page.request.get("/api/exports/reconciliation?format=csv&state=in_transit");
  const [head = "", ...rows] = (await answer.text()).replace("\ufeff", "").trim().split("\r\n").slice(0, -1);
  const place = (name: string) => head.split(",").indexOf(name);
  const [code, reference, amount] = ["编号", "银行凭证号", "拨出（元）"].map(place);
  return rows.map((row) => {
    const cells = row.split(",");
    return { code: cells[code ?? 0] ?? "", reference: cells[reference ?? 0] ?? "", amount: cells[amount ?? 0] ?? "" };
  });
}

/** A western coordinator of the cast for whom money is on its way. */
async function receiver(browser: Browser): Promise<{ page: Page; signInName: string; sent: InTransit }> {
  for (const signInName of ["bao.lin", "he.li", "ma.lin", "long.mei"]) {
    const page = await signedIn(browser, signInName);
    const [sent] = await inTransit(page);
    if (sent) return { page, signInName, sent };
    await page.context().close();
  }
  throw new Error("nothing is on its way in the whole demonstration");
}

const rowOf = (page: Page, row: number) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: String(row), exact: true }) });

async function upload(page: Page, file: { name: string; buffer: Buffer }) {
  await page.goto("/bank-statements/new");
  await page.locator('input[type="file"]').setInputFiles({ ...file, mimeType: "text/csv" });
  await page.getByLabel("账户", { exact: true }).fill("协作资金专户");
  await page.getByRole("button", { name: "上传并比对" }).click();
}

test("a statement is loaded, looked at, and booked line by line", async ({ browser }) => {
  test.slow();
  const { page, signInName, sent } = await receiver(browser);

  // What cannot be read as a statement is refused with what to do, and the form keeps what was typed.
  await upload(page, { name: "photo.csv", buffer: Buffer.from("89504e470d0a1a0a0000", "hex") });
  await expect(page.getByRole("alert").first()).toContainText("这不是表格文件");
  await expect(page.getByLabel("账户", { exact: true })).toHaveValue("协作资金专户");
  await upload(page, { name: "people.csv", buffer: Buffer.from("姓名,电话\n张三,1\n") });
  await expect(page.getByRole("alert").first()).toContainText("缺少列：日期");

  const lines = [
    "日期,凭证号,金额,摘要",
    `${today},${sent.reference},${sent.amount},到账`,
    `${today},无此凭证 ${Date.now()},10,往来款`,
    `2010-02-30,${sent.reference},1e9,`,
    `合计,,${Number(sent.amount) + 11},`,
  ];
  await upload(page, { name: "statement.csv", buffer: Buffer.from(lines.join("\n")) });
  await page.waitForURL(/\/bank-statements\/B/);
  const statement = new URL(page.url()).pathname;
  await expect(page.locator("main")).toContainText("第 5 行：合计为");
  await expect(rowOf(page, 2)).toContainText("相符");
  await expect(rowOf(page, 2)).toContainText(sent.code);
  await expect(rowOf(page, 3)).toContainText("凭证号未知");
  await expect(rowOf(page, 4)).toContainText("“2010-02-30”不是有效日期");
  await expect(rowOf(page, 4)).toContainText("“1e9”不是金额");
  expect(await axeFinds(page)).toEqual([]);

  // Nothing is booked until a person says so, and with totals that do not agree not without a reason.
  expect((await inTransit(page)).map(({ code }) => code)).toContain(sent.code);
  const decide = page.getByRole("button", { name: "确认办理" });
  await decide.click();
  await expect(page.getByRole("alert").first()).toContainText("合计与明细不符，请先说明原因");
  await page.getByLabel("合计不符的原因").fill("银行合计含上月一笔。");
  await decide.click();
  await expect(rowOf(page, 2)).toContainText("已入账");
  await page.goto(`/disbursements/${sent.code}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("已到账");

  // The line that nobody knows is put aside; the ticks answer for what is done.
  await page.goto(statement);
  await page.getByLabel("勾选的行搁置").check();
  await decide.click();
  await expect(page.getByRole("alert").first()).toContainText("勾选的行");
  await page.getByLabel("选择第 3 行").check();
  await page.getByLabel("搁置理由").fill("与协作资金无关");
  await decide.click();
  await expect(rowOf(page, 3)).toContainText("已搁置");

  // The other side sees the record matched; the very same file is not loaded twice.
  await upload(page, { name: "statement.csv", buffer: Buffer.from(lines.join("\n")) });
  await expect(page.getByRole("alert").first()).toContainText("同一文件已经上传过");
  const reader = await signedIn(browser, signInName, "en");
  await reader.goto(`${statement}/lines/3`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Put aside");
  expect(await axeFinds(reader)).toEqual([]);
});

for (const [signInName, language] of [
  ["lin.feng", "zh"],
  ["ma.lin", "en"],
  ["mu.qing", "zh"],
  ["zhao.min", "en"],
] as const)
  test(`axe finds nothing on reconciliation and bank statements of ${signInName}`, async ({ browser }) => {
    test.slow();
    const page = await signedIn(browser, signInName, language);
    const paths = ["/reconciliation", "/reconciliation?state=unmatched", "/bank-statements"];
    if (signInName !== "zhao.min") paths.push("/bank-statements/new");
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator("main")).toBeVisible();
      expect(await axeFinds(page), path).toEqual([]);
    }
    // A figure of the sums opens its rows.
    await page.goto("/reconciliation");
    await page.locator("#sums td a").last().click();
    await expect(page.locator("#rows")).toBeVisible();
    await page.goto("/bank-statements");
    await page.locator("main tbody td a").first().click();
    await expect(page.locator("#lines")).toBeVisible();
    expect(await axeFinds(page), "statement").toEqual([]);
    await page.locator("#lines tbody td a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await axeFinds(page), "line").toEqual([]);
  });
