import { type Browser, test as base, expect, type Page } from "@playwright/test";
import type { Language } from "@/core/kernel/language";

/** Everybody of the cast has this password; the test run makes it anew each time. */
export const castPassword = process.env.CAST_PASSWORD ?? "";

/** A page of a person's own browser, signed in, in one of the two languages. Close its context when done. */
export async function signedIn(browser: Browser, signInName: string, language: Language = "zh"): Promise<Page> {
  const context = await browser.newContext();
  await context.addCookies([{ name: "language", value: language, url: base.info().project.use.baseURL ?? "" }]);
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator('input[autocomplete="username"]').fill(signInName);
  await page.locator('input[type="password"]').fill(castPassword);
  await page.locator('main button[type="submit"], form.form button[type="submit"]').first().click();
  await page.waitForURL("**/work");
  return page;
}

/** Fills fields by their labels. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).first().fill(value);
}

export { base as test, expect };
