import type { Page } from "@playwright/test";
import { expect, signedIn, test } from "../cast";
import { proposed } from "../colleague";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
const named = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });

const words = {
  zh: {
    kind: "类别",
    contract: "合同",
    attach: "上传凭证材料",
    remove: /^删除/,
    required: "请填写“文件”。",
    large: "“文件”中的 大合同.pdf 超过 20 MB，请压缩或拆分。",
    empty: "“文件”中的 空.pdf 是空文件，请重新选择。",
    type: "“文件”中的 脚本.pdf 类型不被接受，请换成 PDF、图片或 Office 文件。",
    tooMuch: "提交的内容超过 20 MB，未作任何更改，已填内容仍在本页。请压缩或拆分文件后重试。",
    outdated: /系统已经更新，此页面已过时/,
    unreachable: /无法连接服务器/,
  },
  en: {
    kind: "Kind",
    contract: "Contract",
    attach: "Attach a paper",
    remove: /^Remove/,
    required: "File: fill this in.",
    large: "File: 大合同.pdf is larger than 20 MB. Compress or split it.",
    empty: "File: 空.pdf is empty. Choose another file.",
    type: "File: the type of 脚本.pdf is not accepted. Use PDF, an image or an Office file.",
    tooMuch: /What you are sending is larger than 20 MB/,
    outdated: /The system has been renewed since this page was opened/,
    unreachable: /The server cannot be reached/,
  },
} as const;

/** The part of the page that papers are attached in. */
function form(page: Page, { kind, attach, remove }: (typeof words)["zh" | "en"]) {
  const papers = page.locator("#papers");
  return {
    papers,
    kind: papers.getByLabel(kind),
    alert: papers.getByRole("alert"),
    summary: papers.locator("details summary"),
    choose: (name: string, content: Buffer) => papers.locator('input[type="file"]').setInputFiles(named(name, content)),
    drop: () => papers.getByRole("button", { name: remove }).click(),
    send: () => papers.getByRole("button", { name: attach }).click(),
  };
}

test.describe.configure({ timeout: 120_000 });

for (const language of ["zh", "en"] as const)
  test(`a file that will not do is named with its mend, and nothing else is lost (${language})`, async ({
    browser,
  }) => {
    const say = words[language];
    const page = await signedIn(browser, "ma.chao", language);
    await page.goto(`/projects/${await proposed(`凭证材料表单 ${language}`)}`);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    const { papers, kind, alert, summary, choose, drop, send } = form(page, say);
    await summary.click();
    await kind.selectOption({ label: say.contract });

    // In the browser, before anything is sent.
    await send();
    await expect(alert).toContainText(say.required);
    await choose("大合同.pdf", Buffer.alloc(20_000_001, pdf));
    await send();
    await expect(alert).toContainText(say.large);
    await drop();
    await choose("空.pdf", Buffer.alloc(0));
    await send();
    await expect(alert).toContainText(say.empty);
    await drop();
    expect(sent).toEqual([]);

    // On the server, which alone looks into the file.
    await choose("脚本.pdf", Buffer.from("#!/bin/sh\nrm -rf /\n"));
    await send();
    await expect(alert).toContainText(say.type);
    await expect(alert.getByRole("link")).toHaveCount(1);
    expect(sent).toHaveLength(1);
    await drop();

    // What the server does not read at all, as where a browser's own check has been taken out.
    await choose("合同.pdf", pdf);
    for (const [answer, said] of [
      [{ status: 413, contentType: "text/plain", body: "request.too_large" }, say.tooMuch],
      [{ status: 409, contentType: "text/plain", headers: { "x-nextjs-action-not-found": "1" } }, say.outdated],
      [{ status: 502, contentType: "text/html", body: "Bad gateway" }, say.unreachable],
    ] as const) {
      await page.route("**/projects/*", (route) => route.fulfill(answer), { times: 1 });
      await send();
      await expect(alert).toContainText(said);
    }

    await expect(kind).toHaveValue("contract");
    await send();
    await expect(papers.getByRole("row").filter({ hasText: "合同.pdf" })).toHaveCount(1);
    await expect(alert).toHaveCount(0);
  });
