import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axeFinds } from "../axe";
import { expect, signedIn, test } from "../cast";

const YUAN = /^-?[\d,]+\.\d\d$/;

/** The address of the first link of the page that leads there. */
async function addressOf(page: Page, path: RegExp): Promise<string> {
  const addresses = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const found = addresses.find((address) => path.test(address ?? ""));
  if (!found) throw new Error(`${page.url()} has no link to ${path}`);
  return found;
}

async function download(page: Page, format: "Excel" | "CSV"): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".export-links").getByRole("link", { name: format }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length;

test("a figure opens its transfers, a transfer its voucher, which is printed on one sheet and saved", async ({
  browser,
}) => {
  const west = await signedIn(browser, "ma.lin");
  await west.goto("/expenditures?state=confirmed");
  await west.goto(await addressOf(west, /^\/expenditures\/E/));
  await west.goto(await addressOf(west, /^\/transfers\/\d+$/));
  const voucher = west.locator(".voucher");
  await expect(west.getByRole("heading", { level: 1 })).toContainText("转账凭证");
  await expect(voucher).toContainText(/人民币.+(元|角|分)/);
  for (const signature of ["经办", "复核", "审批", "（单位盖章）"]) await expect(voucher).toContainText(signature);
  expect(await axeFinds(west)).toEqual([]);
  expect(pagesOf(await west.pdf({ preferCSSPageSize: true }))).toBe(1);

  const csv = await download(west, "CSV");
  expect(csv.name).toMatch(/^转账凭证 \d{4}-\d\d-\d\d\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.bytes.toString("utf8")).toMatch(/人民币/);
  const xlsx = await download(west, "Excel");
  expect(xlsx.name).toMatch(/\.xlsx$/);
  expect(xlsx.bytes.toString("latin1", 0, 4)).toBe("PK\u0003\u0004");

  // Its account, with the balance after each line; the newest is the balance of the account.
  await west.goto(await addressOf(west, /^\/accounts\/\d+$/));
  const balance = await west.locator("dd .money").first().textContent();
  const first = west.locator("tbody tr").first().locator("td").nth(7);
  expect(balance).toContain((await first.textContent()) ?? "?");
  expect(await axeFinds(west)).toEqual([]);
  expect((await download(west, "CSV")).bytes.toString("utf8").split("\r\n").length).toBeGreaterThan(2);
});

test("a fund card, a county's ledger and the trial balance open in both languages and on a phone", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  for (const language of ["zh", "en"] as const) {
    const county = await signedIn(browser, "mu.qing", language);
    await county.goto("/counties/640422/ledger");
    const ledger = county.url();
    await county.goto("/expenditures?state=confirmed");
    await county.goto(await addressOf(county, /^\/expenditures\/E/));
    const project = await addressOf(county, /^\/projects\/P[^/?#]+$/);
    for (const address of [
      ledger,
      `${project}/fund-card`,
      "/accounts/trial-balance",
      "/accounts/statement?kind=county",
    ]) {
      for (const width of [1440, 390]) {
        await county.setViewportSize({ width, height: 900 });
        await county.goto(address);
        await expect(county.locator("tbody tr").first()).toBeVisible();
        const overflow = await county.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${address} at ${width}`).toBeLessThanOrEqual(0);
      }
      expect(await axeFinds(county), address).toEqual([]);
    }
    await county.context().close();
  }
});

test("a figure of the fund card is what its transfers add up to", async ({ browser }) => {
  const centre = await signedIn(browser, "zhao.min", "en");
  await centre.goto("/expenditures?state=confirmed");
  await centre.goto(await addressOf(centre, /^\/expenditures\/E/));
  const project = await addressOf(centre, /^\/projects\/P[^/?#]+$/);
  await centre.goto(`${project}/fund-card`);
  const spent = centre.locator('tbody a[href*="figure=spent"]').first();
  const amount = await spent.textContent();
  expect(amount).toMatch(YUAN);
  await centre.goto((await spent.getAttribute("href")) ?? "");
  await expect(centre.locator("tfoot")).toContainText(amount ?? "?");
});
