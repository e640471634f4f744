import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { languageCookie, languageOf } from "@/core/kernel/language";
import { mergeMessages } from "./merge-messages";

type Messages = ReturnType<typeof mergeMessages>;

async function readMessages(language: string): Promise<Messages> {
  const folder = join(process.cwd(), "messages", language);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json"));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return mergeMessages(files.map((file, index) => [file.replace(/\.json$/, ""), JSON.parse(texts[index] ?? "{}")]));
}

/** Read once a process; while developing at each request, so that a changed word shows at once. */
const kept = new Map<string, Promise<Messages>>();

function messagesOf(language: string): Promise<Messages> {
  if (process.env.NODE_ENV !== "production") return readMessages(language);
  const messages = kept.get(language) ?? readMessages(language);
  kept.set(language, messages);
  return messages;
}

/**
 * The language stands in a cookie, not in the address: one link serves colleagues of either language. The API says
 * itself in which language it answers.
 */
export default getRequestConfig(async ({ locale }) => {
  const language = languageOf(locale ?? (await cookies()).get(languageCookie)?.value);
  // In English a month has a name: 05/06/2006 means two days.
  const month = language === "en" ? "short" : "2-digit";
  return {
    locale: language,
    messages: await messagesOf(language),
    timeZone: "Asia/Shanghai",
    formats: {
      dateTime: {
        day: { year: "numeric", month, day: "2-digit" },
        instant: {
          year: "numeric",
          month,
          day: "2-digit",
          hour: "2-digit",
          minute: "2-digit",
          hour12: false,
        },
      },
    },
  };
});
