import { expect, signedIn, test } from "../cast";
import { colleague, requested, today } from "../colleague";

type Request = { state: string; amount: string; description: string; revision: number };

const line = { source: "provincial", fiscalYear: today.slice(0, 4), purpose: "works", payeeAccountKind: "treasury" };
const amended = { ...line, amount: "250000", description: "先改的人", payeeName: "云南省扶贫资金专户" };

/** A request that the east has returned. */
async function returned(title: string) {
  const { disbursement } = await requested(title);
  const path = `/disbursements/${disbursement}`;
  await (await colleague("chen.jie")).give("POST", `${path}/return`, { revision: "1", reason: "请核对金额。" });
  return path;
}
const state = async (path: string) => (await colleague("zhao.min")).read<Request>(path);

// Each of these begins with a project that goes its whole way up to a request.
test.describe.configure({ timeout: 120_000 });

for (const [language, amount, description, send, said] of [
  ["zh", "金额", "说明", "重新提交", "他人已修改此记录"],
  ["en", "Amount", "Description", "Save and request again", "Somebody else has changed this record"],
] as const)
  test(`who mends a request that somebody else has mended is told so and loses nothing (${language})`, async ({
    browser,
  }) => {
    const path = await returned(`两人改申请 ${language} ${Date.now()}`);
    const second = await signedIn(browser, "lu.ting", language);
    await second.goto(`${path}/amendment`);
    await second.getByLabel(amount, { exact: true }).fill("200000");
    await second.getByLabel(description).fill("后改的人");
    const { revision } = await state(path);
    await (await colleague("ma.chao")).give("PUT", path, { ...amended, revision: String(revision) });

    await second.getByRole("button", { name: send, exact: true }).click();
    await expect(second.locator("form").getByRole("alert")).toContainText(said);
    await expect(second.getByLabel(amount, { exact: true })).toHaveValue("200000");
    await expect(second.getByLabel(description)).toHaveValue("后改的人");
    expect(await state(path)).toMatchObject({ state: "requested", amount: "250000.00", description: "先改的人" });
  });

test("who approves what has been mended since it was read is told so, and nothing is approved", async ({ browser }) => {
  const path = await returned(`两人审批 ${Date.now()}`);
  const { revision } = await state(path);
  const county = await colleague("ma.chao");
  const { revision: mended } = (await county.give("PUT", path, { ...amended, revision: String(revision) })) as never;
  const page = await signedIn(browser, "chen.jie");
  await page.goto(`${path}/approval`);
  const east = await colleague("xu.min");
  await east.give("POST", `${path}/return`, { revision: String(mended), reason: "再核对一次。" });
  const again = { ...amended, amount: "900000", revision: String((await state(path)).revision) };
  await county.give("PUT", path, again);

  await page.getByRole("button", { name: "批准", exact: true }).click();
  await expect(page.locator("form").getByRole("alert")).toContainText("他人已修改此记录");
  expect(await state(path)).toMatchObject({ state: "requested", amount: "900000.00" });
});

test("a return that was being written while somebody else returned it stays on the page", async ({ browser }) => {
  const { disbursement } = await requested(`两人退回 ${Date.now()}`);
  const path = `/disbursements/${disbursement}`;
  const page = await signedIn(browser, "xu.min", "en");
  await page.goto(`${path}/approval`);
  await page.getByLabel("Reason").fill("The account is wrong.");
  await (await colleague("chen.jie")).give("POST", `${path}/return`, { revision: "1", reason: "请核对金额。" });
  await page.getByRole("button", { name: "Return", exact: true }).click();
  await expect(page.locator("form").getByRole("alert")).toContainText("Somebody else has changed this record");
  await expect(page.getByLabel("Reason")).toHaveValue("The account is wrong.");
  expect((await state(path)).state).toBe("returned");
});
