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

/** The words that both languages have for what the walk does; the west reads English, everybody else Chinese. */
test("an eastern and a western office register a project, the centre reviews it, money moves, the county reads it", async ({
  browser,
}) => {
  test.setTimeout(60_000);
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
});
