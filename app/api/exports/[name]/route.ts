import { getLocale, getTranslations } from "next-intl/server";
import { languageOf } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import { sessionRoute } from "@/server/api-route";
import { sendExport } from "@/server/exports/send-export";

/** Downloads a list or statement as xlsx or CSV, with the filters of its page; each says itself which roles may have it. */
export const GET = sessionRoute({ roles }, async (work, request, { name = "" }, again) => {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const sent = Object.fromEntries(new URL(request.url).searchParams);
  return sendExport(work, { name, sent, words: { t, language: languageOf(locale) }, again });
});
