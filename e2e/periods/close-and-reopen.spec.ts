import type { Page } from "@playwright/test";
import { axeFinds } from "../axe";
import { expect, fill, signedIn, test } from "../cast";

/** Qingdao and Guizhou, whose books nobody has closed in the demonstration. */
const EAST = "liu.yang";

/** A project of the pairing that money can be promised to. */
async function openProject(page: Page): Promise<string> {
  await page.goto("/projects?pairing=P11&stage=in_progress");
  const href = await page.locator('main tbody a[href^="/projects/"]').first().getAttribute("href");
  if (!href) throw new Error("no project is under way");
  return href;
}

test("an office closes a month, nothing is dated into it, two reviewers reopen it, and the trail tells", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const east = await signedIn(browser, EAST);
  await east.goto("/periods");
  await east.getByRole("link", { name: /^为.*结账$/ }).click();
  const month = new URL(east.url()).searchParams.get("period") ?? "";
  expect(month).toMatch(/^\d{4}-\d\d$/);
  await expect(east.locator("#carry-over")).toBeVisible();
  await expect(east.locator("#open")).toBeVisible();
  expect(await axeFinds(east), "closing").toEqual([]);
  await east.getByRole("button", { name: /^为.*结账$/ }).click();
  await east.waitForURL(/\/periods\/\d+$/);
  const period = new URL(east.url()).pathname;
  await expect(east.getByRole("heading", { level: 1 })).toContainText("已结账");
  await expect(east.locator("#timeline")).toContainText("结账");

  // A promise of money on a day of that month: refused on its date, in both languages.
  for (const [language, words, label, submit] of [
    ["zh", "该期间已结账", "承诺日期", /承诺/],
    ["en", "the books of this period are closed", "Committed on", /Commit/],
  ] as const) {
    const page = await signedIn(browser, EAST, language);
    await page.goto(`${await openProject(page)}/commitment`);
    const money = page.locator("main form.form");
    const texts = money.locator('input:not([type="hidden"])');
    await expect(texts.first()).toBeEnabled();
    const date = money.getByLabel(label, { exact: false });
    for (const field of await texts.all()) if ((await field.inputValue()) === "") await field.fill("1");
    await date.fill(`${month}-15`);
    await money.getByRole("button", { name: submit }).last().click();
    const summary = page.locator("main").getByRole("alert").first();
    await expect(summary).toContainText(words);
    await summary.getByRole("link", { name: words }).click();
    await expect(date).toBeFocused();
    expect(await axeFinds(page), `refused (${language})`).toEqual([]);
    await page.context().close();
  }

  // One reviewer asks, and cannot grant; another grants.
  const asker = await signedIn(browser, "zhao.min", "en");
  await asker.goto(`${period}/reopening`);
  await fill(asker, { Reason: "A promise was forgotten" });
  await asker.getByRole("button", { name: "Ask for reopening" }).click();
  await asker.waitForURL(new RegExp(`${period}$`));
  await expect(asker.getByRole("heading", { level: 1 })).toContainText("Reopening asked");
  await asker.goto(`${period}/reopening`);
  await expect(asker.locator("main")).toContainText("Another reviewer must grant it");
  await expect(asker.getByRole("button", { name: "Grant the reopening" })).toHaveCount(0);
  const granter = await signedIn(browser, "gao.yuan", "en");
  await granter.goto(`${period}/reopening`);
  await expect(granter.locator("main")).toContainText("A promise was forgotten");
  expect(await axeFinds(granter), "granting").toEqual([]);
  await granter.getByRole("button", { name: "Grant the reopening" }).click();
  await granter.waitForURL(new RegExp(`${period}$`));
  await expect(granter.getByRole("heading", { level: 1 })).toContainText("Reopened");

  const auditor = await signedIn(browser, "qian.zheng", "en");
  await auditor.goto("/audit?subject=period");
  const rows = auditor.locator("tbody tr");
  await expect(rows.nth(0)).toContainText("Granted the reopening of the books");
  await expect(rows.nth(1)).toContainText("A promise was forgotten");
  await expect(rows.nth(0).locator(`a[href="${period}"]`)).toHaveCount(1);
});

for (const language of ["zh", "en"] as const)
  test(`axe finds nothing on the pages of periods and statements (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await signedIn(browser, "zhao.min", language);
    await page.goto("/periods?state=closed");
    const closed = await page.locator("#history tbody a").first().getAttribute("href");
    const paths = [
      "/periods",
      "/periods?pairing=P01",
      "/periods/closing",
      closed ?? "",
      `${closed}/receipts`,
      `${closed}/reopening`,
      "/statements",
      ...["donor", "recipient", "sources-and-uses", "ageing"].map((kind) => `/statements/${kind}`),
      "/statements/ageing/receipts",
    ];
    for (const size of [1440, 390]) {
      await page.setViewportSize({ width: size, height: 900 });
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator("main h1")).toBeVisible();
        expect(await axeFinds(page), path).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, `${path} at ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });

test("a year-end statement is printed on A4, saved whole, and every figure opens its transfers", async ({
  browser,
}) => {
  const page = await signedIn(browser, "zhao.min");
  const year = new Date().getFullYear() - 1;
  await page.goto(`/statements/recipient?year=${year}&by=pairing`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".export-links").getByRole("link", { name: "CSV" }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^受援方预决算表/);
  const figure = page.locator('tbody a[href^="/accounts/statement?figure=received"]').first();
  const shown = await figure.textContent();
  await figure.click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const sum = (await page.locator("tfoot").textContent()) ?? "";
  const yuan = Number(/[\d,]+\.\d\d/.exec(sum)?.[0].replaceAll(",", ""));
  expect((yuan / 10_000).toFixed(2)).toBe(shown?.replaceAll(",", ""));
});
