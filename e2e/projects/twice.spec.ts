import type { Page } from "@playwright/test";
import { addDays } from "@/core/kernel/calendar";
import { expect, fill, signedIn, test } from "../cast";
import { approved, colleague, proposed, today } from "../colleague";

type Rows = { rows: { code: string }[] };

/** How many projects have this title. */
async function countOf(title: string): Promise<number> {
  const found = await (await colleague("zhao.min")).read<Rows>(`/projects?text=${encodeURIComponent(title)}`);
  return found.rows.length;
}

async function fillProposal(page: Page, title: string) {
  await page.goto("/projects/new");
  await page.getByLabel("县", { exact: true }).selectOption("532622");
  await fill(page, {
    项目名称: title,
    "做什么、为谁做、为什么": "打深井一口，解决饮水困难。",
    开始日期: today,
    结束日期: addDays(today, 300),
  });
  await page.getByLabel("类别", { exact: true }).selectOption("water");
  await page.getByLabel("金额", { exact: true }).fill("100万");
  await page.getByLabel("指标").fill("解决饮水困难户数");
}
const save = (page: Page) => page.getByRole("button", { name: "保存为草稿", exact: true });

/** The next form reaches the server, but its answer gets lost on the way back. */
async function loseAnswer(page: Page) {
  let lost = false;
  await page.route("**/*", async (route) => {
    if (lost || route.request().method() !== "POST") return route.continue();
    lost = true;
    await route.fetch();
    await route.abort("connectionreset");
  });
}

test.describe.configure({ timeout: 120_000 });

test("a project that is saved with a double click is one project", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  const title = `双击工程 ${Date.now()}`;
  await fillProposal(page, title);
  await save(page).dblclick();
  await page.waitForURL(/\/projects\/P/);
  expect(await countOf(title)).toBe(1);
});

test("a project whose answer got lost is sent again and is one project", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  const title = `断线工程 ${Date.now()}`;
  await fillProposal(page, title);
  await loseAnswer(page);
  await save(page).click();
  await expect(page.locator("form").getByRole("alert")).toContainText("无法连接服务器");
  expect(await countOf(title)).toBe(1);
  // What was typed is still there; sent with other content it is refused, because the first sending has been carried out.
  await expect(page.getByLabel("项目名称")).toHaveValue(title);
  await page.getByLabel("项目名称").fill(`${title} 改`);
  await save(page).click();
  await expect(page.locator("form").getByRole("alert")).toContainText("这份表单已经提交过");
  await expect(page.getByLabel("项目名称")).toHaveValue(`${title} 改`);
  await page.getByLabel("项目名称").fill(title);
  await save(page).click();
  await page.waitForURL(/\/projects\/P/);
  expect(await countOf(title)).toBe(1);
});

test("money that is promised with a double click, or again after a lost answer, is promised once", async ({
  browser,
}) => {
  const project = await approved(`承诺一次 ${Date.now()}`);
  const east = await colleague("chen.jie");
  const promised = async () =>
    (await east.read<{ money: { committed: string } }>(`/projects/${project}`)).money.committed;
  const page = await signedIn(browser, "chen.jie");
  const promise = async (amount: string) => {
    await page.goto(`/projects/${project}/commitment`);
    await fill(page, { 金额: amount, 文号: "沪协〔2026〕10号" });
    return page.getByRole("button", { name: "承诺资金", exact: true });
  };
  await (await promise("300000")).dblclick();
  await page.waitForURL(new RegExp(`/projects/${project}(#.*)?$`));
  expect(await promised()).toBe("300000.00");
  const button = await promise("200000");
  await loseAnswer(page);
  await button.click();
  await expect(page.locator("form").getByRole("alert")).toContainText("无法连接服务器");
  await button.click();
  await page.waitForURL(new RegExp(`/projects/${project}(#.*)?$`));
  expect(await promised()).toBe("500000.00");
});

test("a paper that is attached with a double click, or again after a lost answer, is one paper", async ({
  browser,
}) => {
  const project = await proposed(`材料一次 ${Date.now()}`);
  const page = await signedIn(browser, "ma.chao", "en");
  await page.goto(`/projects/${project}`);
  const papers = page.locator("#papers");
  const choose = async (name: string) => {
    if (!(await papers.getByLabel("Kind").isVisible())) await papers.locator("details summary").click();
    await papers.getByLabel("Kind").selectOption({ label: "Contract" });
    const buffer = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);
    await papers.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer });
    return papers.getByRole("button", { name: "Attach a paper" });
  };
  const row = (name: string) => papers.getByRole("row").filter({ hasText: name });
  await (await choose("once.pdf")).dblclick();
  await expect(row("once.pdf")).toHaveCount(1);
  await page.reload();
  const button = await choose("again.pdf");
  await loseAnswer(page);
  await button.click();
  await expect(papers.getByRole("alert")).toContainText("The server cannot be reached");
  await button.click();
  await expect(row("again.pdf")).toHaveCount(1);
  await page.reload();
  await expect(papers.getByRole("row")).toHaveCount(3);
});

test("an objection that anybody files with a double click is one objection", async ({ browser }) => {
  const project = await approved(`异议一次 ${Date.now()}`);
  const county = await colleague("ma.chao");
  const { code } = await county.give("POST", `/projects/${project}/notices`, {
    kind: "plan",
    levels: ["county"],
    startsOn: today,
    endsOn: addDays(today, 10),
    title: "饮水工程公示",
    body: "预算 100 万元。",
  });
  const page = await (await browser.newContext()).newPage();
  const object = async (body: string) => {
    await page.goto(`/notices/${code}`);
    await page.locator("#objection textarea").fill(body);
    return page.locator("#objection button[type=submit]");
  };
  await (await object("井打错了地方。")).dblclick();
  await page.waitForURL(/objected=1/);
  const button = await object("预算写错了。");
  await loseAnswer(page);
  await button.click();
  await expect(page.locator("form").getByRole("alert")).toContainText("无法连接服务器");
  await button.click();
  await page.waitForURL(/objected=1/);
  const { objections } = await county.read<{ objections: unknown[] }>(`/projects/${project}`);
  expect(objections).toHaveLength(2);
});
