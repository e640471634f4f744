import type { Page } from "@playwright/test";
import { axeFinds } from "../axe";
import { expect, fill, signedIn, test } from "../cast";

/** Presses the button of a form and waits for the page that it leads to. */
async function send(page: Page, button: string, to: RegExp) {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL(to);
}

test("an office is added, named anew, closed and reopened, and its page tells it", async ({ browser }) => {
  const system = await signedIn(browser, "song.ping", "en");
  await system.goto("/offices");
  await system.getByRole("link", { name: "Add an office" }).click();
  await system.getByLabel("Division").selectOption("522626");
  const [name, nameZh] = [`Cengong Office ${Date.now()}`, `岑巩县办公室${Date.now()}`];
  await fill(system, { "Name in Chinese": "Office", "Name in English": name, "Basis or reason": "Document 2016-69" });
  await system.getByRole("button", { name: "Add the office" }).click();
  await expect(system.getByRole("alert").first()).toContainText("type the name in Chinese characters");
  await system.getByLabel("Name in Chinese").fill(nameZh);
  await send(system, "Add the office", /\/offices\/COUNTY-522626/);
  const office = new URL(system.url()).pathname;
  await expect(system.getByRole("heading", { level: 1 })).toContainText(name);

  // The security administrator grants a role in it; from then on it stays where it is, and is not closed.
  const security = await signedIn(browser, "tang.ning");
  await security.goto("/people/wei.dong");
  await security.getByLabel("办公室", { exact: true }).selectOption(office.replace("/offices/", ""));
  await security.getByLabel("角色", { exact: true }).selectOption("county_officer");
  await security.getByLabel("理由").first().fill("到任");
  await security.getByRole("button", { name: "授予角色" }).click();
  await expect(security.getByRole("row").filter({ hasText: nameZh })).toHaveCount(1);
  await system.goto(`${office}/change`);
  await expect(system.getByText("Side and division stay")).toBeVisible();
  await fill(system, { "Name in English": `${name} renamed`, "Basis or reason": "Reform of 2018" });
  await send(system, "Save the change", new RegExp(`${office}$`));
  await expect(system.locator("#timeline")).toContainText("Reform of 2018");
  await expect(system.locator("#timeline").getByRole("row").filter({ hasText: "renamed" }).first()).toContainText(name);
  await system.getByLabel("Basis or reason").fill("No longer needed");
  await system.getByRole("button", { name: "Close the office" }).click();
  await expect(system.getByRole("alert").first()).toContainText("1 role is still held in this office");

  // The role ends first; then it closes, is offered to nobody, and can be reopened.
  await security.reload();
  const held = await security.getByLabel("角色与办公室").getByRole("option").filter({ hasText: nameZh }).textContent();
  await security
    .getByLabel("角色与办公室")
    .last()
    .selectOption({ label: held ?? "" });
  await security.getByLabel("理由").last().fill("离任");
  await security.getByRole("button", { name: "终止角色" }).click();
  await expect(security.locator("#timeline")).toContainText("离任");
  await system.reload();
  await system.getByLabel("Basis or reason").fill("No longer needed");
  await system.getByRole("button", { name: "Close the office" }).click();
  await expect(system.getByRole("heading", { level: 1 })).toContainText("Closed");
  await system.getByLabel("Basis or reason").fill("Closed by mistake");
  await system.getByRole("button", { name: "Reopen the office" }).click();
  await expect(system.getByRole("heading", { level: 1 })).toContainText("Open");
});

for (const language of ["zh", "en"] as const)
  test(`axe finds nothing on the pages of offices (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, "song.ping", language);
    for (const path of ["/offices", "/offices/new", "/offices/COUNTY-640422", "/offices/COUNTY-640422/change"]) {
      await page.goto(path);
      await expect(page.locator("main")).toBeVisible();
      expect(await axeFinds(page), path).toEqual([]);
    }
    await page.goto("/offices/new");
    await page.locator('button[type="submit"].button-primary').click();
    await expect(page.locator("main").getByRole("alert")).toBeVisible();
    expect(await axeFinds(page), "refused").toEqual([]);
  });
