import type { Browser, Page } from "@playwright/test";
import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { axeFinds } from "../axe";
import { expect, fill, signedIn, test } from "../cast";

const today = todayInShanghai(new Date());
const line = (page: Page) => page.locator(".draft-line");
const saved = /已于 \d\d:\d\d:\d\d（北京时间）自动保存/;

/** A draft of Shanghai's, saved once by its writer. Gives its page. */
async function draft(page: Page, title: string): Promise<string> {
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
  await page.getByRole("button", { name: "保存为草稿", exact: true }).click();
  await page.waitForURL(/\/projects\/P/);
  return new URL(page.url()).pathname;
}

async function writing(browser: Browser, signInName: string, project: string, language: "zh" | "en" = "zh") {
  const page = await signedIn(browser, signInName, language);
  await page.goto(`${project}/amendment`);
  await expect(line(page)).toBeVisible();
  return page;
}

test("a draft saves itself with the time shown, and the page that is opened again holds it", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  const project = await draft(page, "维摩乡饮水工程（自动保存）");
  await page.goto(`${project}/amendment`);
  await page.getByLabel("乡镇").fill("维摩乡");
  await expect(line(page)).toContainText(saved);
  // What is wrong is not saved and not complained about while one types.
  await page.getByLabel("结束日期").fill("2010-02-30");
  await expect(line(page)).toContainText("尚未保存：还有 1 处");
  await expect(page.locator("main").getByRole("alert")).toHaveCount(0);
  await page.getByLabel("结束日期").fill(addDays(today, 200));
  await expect(line(page)).toContainText(saved);
  await page.reload();
  await expect(page.getByLabel("乡镇")).toHaveValue("维摩乡");
  await expect(page.getByLabel("结束日期")).toHaveValue(addDays(today, 200));
  // The button goes on from the revision that the draft has reached by itself.
  await page.getByLabel(/^村/).fill("普底村");
  await page.getByRole("button", { name: "保存修改", exact: true }).click();
  await page.waitForURL(new RegExp(`${project}$`));
  await expect(page.getByText("普底村")).toBeVisible();
});

test("nothing typed is lost while the line is down, nor when signed out", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  const project = await draft(page, "稼依镇饮水工程（断网）");
  await page.goto(`${project}/amendment`);
  await page.context().setOffline(true);
  await page.getByLabel("乡镇").fill("稼依镇");
  await expect(line(page)).toContainText("未能保存：无法连接服务器");
  await page.context().setOffline(false);
  await expect(line(page)).toContainText(saved);

  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: /session/ });
  await page.getByLabel(/^村/).fill("大稼依村");
  await expect(line(page)).toContainText("您已退出登录");
  await expect(line(page).getByRole("link", { name: "在新窗口登录" })).toBeVisible();
  // The page itself is left for the sign-in and opened again: what was typed is there, and is saved.
  await page.goto(`${project}/amendment`);
  await page.waitForURL(/\/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto(`${project}/amendment`);
  await expect(page.getByLabel(/^村/)).toHaveValue("大稼依村");
  await expect(line(page)).toContainText(saved);
});

test("two people who write at once see both versions, and nothing is overwritten", async ({ browser }) => {
  const project = await draft(await signedIn(browser, "chen.jie"), "阿猛镇饮水工程（两人）");
  const first = await writing(browser, "chen.jie", project);
  const second = await writing(browser, "xu.min", project, "en");
  await first.getByLabel("乡镇").fill("阿猛镇");
  await first.getByLabel("户数").fill("88");
  await expect(line(first)).toContainText(saved);

  await second.getByLabel("Township").fill("盘龙乡");
  await second.getByLabel("Jobs").fill("12");
  await second.getByLabel("Amount", { exact: true }).fill("900000");
  await expect(line(second)).toContainText("somebody else has saved this record");
  const conflict = second.locator(".draft-conflict");
  await expect(conflict).toContainText("Chen Jie saved this record while you were writing");
  const row = (name: string) => conflict.getByRole("row").filter({ hasText: name });
  await expect(row("Township")).toContainText("阿猛镇");
  await expect(row("Township")).toContainText("盘龙乡");
  await expect(row("Households")).toContainText("88");
  await expect(row("Jobs")).toContainText("(empty)");
  // What the other typed alone is offered as saved; what was typed here stays typed.
  await expect(row("Households").getByRole("radio").first()).toBeChecked();
  await expect(row("Jobs").getByRole("radio").last()).toBeChecked();
  expect(await axeFinds(second)).toEqual([]);
  const reader = await signedIn(browser, "yang.fan");
  await reader.goto(project);
  await expect(reader.getByText("阿猛镇").first()).toBeVisible();

  await row("Township").getByRole("radio").first().check();
  await second.getByRole("button", { name: "Go on with what is chosen" }).click();
  await expect(line(second)).toContainText(/Saved by itself at \d\d:\d\d:\d\d/);
  await expect(second.getByLabel("Township")).toHaveValue("阿猛镇");
  await second.reload();
  for (const [label, value] of Object.entries({ Township: "阿猛镇", Households: "88", Jobs: "12" }))
    await expect(second.getByLabel(label)).toHaveValue(value);
  await expect(second.getByLabel("Amount", { exact: true })).toHaveValue("900000");
});

test("a draft that somebody has signed is no longer saved by itself", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  const project = await draft(page, "平远镇饮水工程（会签）");
  await page.goto(`${project}/amendment`);
  const west = await signedIn(browser, "yang.fan");
  await west.goto(`${project}/signature`);
  await west.getByRole("button", { name: "会签此版本", exact: true }).click();
  await west.waitForURL(new RegExp(`${project}$`));
  await page.getByLabel("乡镇").fill("平远镇");
  await expect(line(page)).toContainText("该版本已有会签，不再自动保存");
  await west.reload();
  await expect(west.locator("#signatures")).toContainText("会签");
  await expect(west.getByText("平远镇", { exact: true })).toHaveCount(0);
});

test("a proposal that was not sent is there again after a reload, and can be begun anew", async ({ browser }) => {
  const page = await signedIn(browser, "chen.jie");
  await page.goto("/projects/new");
  await page.getByLabel("项目名称").fill("尚未保存的项目");
  await page.reload();
  await expect(page.getByLabel("项目名称")).toHaveValue("尚未保存的项目");
  await expect(line(page)).toContainText("已恢复您于");
  await page.getByRole("button", { name: "清空重填" }).click();
  await expect(page.getByLabel("项目名称")).toHaveValue("");
  await page.reload();
  await expect(page.getByLabel("项目名称")).toHaveValue("");
});
