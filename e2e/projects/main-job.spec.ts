import type { Page } from "@playwright/test";
import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { expect, fill, signedIn, test } from "../cast";

const today = todayInShanghai(new Date());
const year = today.slice(0, 4);

/** Presses the button of a form and waits for the page that it leads to. */
async function send(page: Page, button: string, to: RegExp) {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL(to);
}

/** Attaches a small paper to the record on the screen. */
async function attach(page: Page, kind: string) {
  const list = page.locator("#papers");
  const before = await list.getByRole("row").count();
  if (!(await list.getByLabel("类别").isVisible())) await list.locator("details summary").click();
  await list.getByLabel("类别").selectOption({ label: kind });
  await list
    .locator('input[type="file"]')
    .setInputFiles({ name: `${kind}.pdf`, mimeType: "application/pdf", buffer: pdf });
  await list.getByRole("button", { name: "上传凭证材料" }).click();
  await expect(list.getByRole("row")).toHaveCount(Math.max(before, 1) + 1);
}

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** The words that both languages have for what the walk does; the west reads English, everybody else Chinese. */
test("an eastern and a western office register a project, the centre reviews it, money moves, the county reads it", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const east = await signedIn(browser, "chen.jie");
  const west = await signedIn(browser, "yang.fan", "en");
  const county = await signedIn(browser, "ma.chao");
  const centre = await signedIn(browser, "zhao.min");

  await east.goto("/projects/new");
  await east.getByLabel("县", { exact: true }).selectOption("532622");
  await fill(east, {
    项目名称: "砚山县维末村饮水安全工程",
    "做什么、为谁做、为什么": "打深井两口，铺设管网 12 公里，解决 320 户饮水困难。",
    开始日期: addDays(today, -30),
    结束日期: addDays(today, 330),
  });
  await east.getByLabel("类别", { exact: true }).selectOption("water");
  await east.getByLabel("对应的中央政策").fill("农村饮水安全");
  await east.getByLabel("预算年度").fill(year);
  await east.getByLabel("金额", { exact: true }).fill("100万");
  await east.getByLabel("户数").fill("320");
  await east.getByLabel("指标").fill("解决饮水困难户数");
  await east.getByLabel(/^单位/).first().fill("户");
  await east.getByLabel("目标值").fill("320");
  await send(east, "保存为草稿", /\/projects\/P/);
  const project = new URL(east.url()).pathname;
  await expect(east.getByRole("heading", { level: 1 })).toContainText("草稿");

  // Both sides sign; the county admits it to its library; the east submits.
  await east.goto(`${project}/signature`);
  await send(east, "会签此版本", new RegExp(`${project}$`));
  await west.goto(`${project}/signature`);
  await send(west, "Sign this version", new RegExp(`${project}$`));
  await county.goto(`${project}/library`);
  await send(county, "纳入", new RegExp(`${project}$`));
  await east.goto(`${project}/submission`);
  await send(east, "提交", new RegExp(`${project}$`));

  // The centre returns it; the west mends it, which voids both signatures.
  await centre.goto(`${project}/review`);
  await centre.getByRole("button", { name: "开始审核" }).click();
  await centre.getByLabel("理由").first().fill("请补充受益人数。");
  await send(centre, "退回双方", new RegExp(`${project}$`));
  await west.goto(`${project}/amendment`);
  await west.getByLabel("Persons").fill("1280");
  await west.getByLabel("Women among them").fill("610");
  await send(west, "Save the change", new RegExp(`${project}$`));
  await expect(west.locator("#signatures")).not.toContainText("Signed by");
  await west.goto(`${project}/signature`);
  await send(west, "Sign this version", new RegExp(`${project}$`));
  await east.goto(`${project}/signature`);
  await send(east, "会签此版本", new RegExp(`${project}$`));
  await west.goto(`${project}/submission`);
  await send(west, "Submit", new RegExp(`${project}$`));
  await centre.goto(`${project}/review`);
  await centre.getByRole("button", { name: "开始审核" }).click();
  await send(centre, "批准此版本", new RegExp(`${project}$`));
  await expect(centre.getByRole("heading", { level: 1 })).toContainText("已批准");

  // The east promises the money; the county asks for a part of it, with a contract.
  await east.goto(`${project}/commitment`);
  await fill(east, { 金额: "1000000", 文号: "沪协〔2026〕8号" });
  await send(east, "承诺资金", new RegExp(`${project}`));
  await county.goto(`${project}/disbursement`);
  await fill(county, { 金额: "300000", 说明: "首期工程款", 收款单位: "云南省扶贫资金专户" });
  await send(county, "提出申请", /\/disbursements\/D/);
  const disbursement = new URL(county.url()).pathname;
  await attach(county, "合同");

  // Nothing has been announced yet: the rules stand in the way. The county mends it, and the same person approves.
  await east.goto(`${disbursement}/approval`);
  await east.getByRole("button", { name: "批准", exact: true }).click();
  await expect(east.getByRole("alert").first()).toContainText("EW-TRAN-01");
  await county.goto(`${project}/notice`);
  await fill(county, {
    第一天: addDays(today, -20),
    最后一天: addDays(today, -5),
    正文: "饮水工程，预算 100 万元，受益 320 户。",
  });
  await send(county, "发布", new RegExp(`${project}$`));
  await east.goto(`${disbursement}/approval`);
  await send(east, "批准", new RegExp(`${disbursement}$`));

  // Another person of the east sends it; the west receives it and passes it down; the county confirms.
  const sender = await signedIn(browser, "xu.min");
  await sender.goto(`${disbursement}/sending`);
  await fill(sender, { 银行凭证号: "SH-2026-0001" });
  await send(sender, "确认已拨出", new RegExp(`${disbursement}$`));
  await west.goto(`${disbursement}/receipt`);
  await fill(west, { "Bank reference": "YN-2026-0001" });
  await send(west, "Confirm receipt", new RegExp(`${disbursement}$`));
  await west.goto(`${project}/pass-down`);
  await fill(west, { Amount: "300000", "Bank reference": "YN-2026-0002" });
  await send(west, "Pass down", /\/pass-downs\/X/);
  const passDown = new URL(west.url()).pathname;
  await county.goto(`${passDown}/confirmation`);
  await send(county, "确认到账", new RegExp(`${passDown}$`));

  // The county spends a part against papers; a second officer confirms it.
  await west.goto(`${project}/start`);
  await send(west, "Begin the work", new RegExp(`${project}$`));
  await county.goto(`${project}/expenditure`);
  await fill(county, { 金额: "120000", 说明: "打井进度款", 收款人: "云南水利工程公司" });
  await county.getByLabel("收款人类别").selectOption("contractor");
  await county.getByLabel(/^发票号码/).fill(`5300${Date.now()}`);
  await send(county, "登记", /\/expenditures\/E/);
  const expenditure = new URL(county.url()).pathname;
  for (const kind of ["合同", "发票", "进度记录", "收款人身份证明"]) await attach(county, kind);
  const second = await signedIn(browser, "lu.ting");
  await second.goto(`${expenditure}/confirmation`);
  await send(second, "复核并支出", new RegExp(`${expenditure}$`));

  // The county officer reads the status at a glance, in both languages.
  const title = "砚山县维末村饮水安全工程";
  for (const [language, spent] of [
    ["zh", "已支出"],
    ["en", "Spent"],
  ] as const) {
    const reader = await signedIn(browser, "ma.chao", language);
    await reader.goto("/counties/532622");
    const row = reader.getByRole("row").filter({ hasText: project.replace("/projects/", "") });
    await expect(row).toContainText(title);
    await expect(row).toContainText("12.00");
    await expect(reader.getByRole("columnheader", { name: spent })).toBeVisible();
    await reader.context().close();
  }
});
