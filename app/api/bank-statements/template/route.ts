import { languageOf } from "@/core/kernel/language";
import { sessionRoute } from "@/server/api-route";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { statementTemplate } from "@/server/bank-statements/statement-template";

const names = { zh: "银行对账单模板.csv", en: "bank-statement-template.csv" } as const;

/** The template of a statement, in the language of the page that leads here. */
export const GET = sessionRoute({ roles: loadBankFile.roles }, async (_, request) => {
  const language = languageOf(new URL(request.url).searchParams.get("language") ?? undefined);
  return new Response(statementTemplate(language), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="bank-statement.csv"; filename*=UTF-8''${encodeURIComponent(names[language])}`,
      "cache-control": "private, no-store",
    },
  });
});
