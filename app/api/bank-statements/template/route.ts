import { languageOf } from "@/core/kernel/language";
import { sessionRoute } from "@/server/api-route";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { statementTemplate } from "@/server/bank-statements/statement-template";

const names = { zh: "银行对账单模板", en: "bank-statement-template" } as const;
const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The template of a statement, in the language of the page that leads here. */
export const GET = sessionRoute({ roles: loadBankFile.roles }, async (_, request) => {
  const { searchParams } = new URL(request.url);
  const language = languageOf(searchParams.get("language") ?? undefined);
  const format = searchParams.get("format") === "xlsx" ? "xlsx" : "csv";
  const name = encodeURIComponent(`${names[language]}.${format}`);
  return new Response(statementTemplate(language, format), {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="bank-statement.${format}"; filename*=UTF-8''${name}`,
      "cache-control": "private, no-store",
    },
  });
});
