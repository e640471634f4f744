"use server";

import { cookies } from "next/headers";
import { languageCookie, languageOf } from "@/core/kernel/language";
import { publicButton } from "@/server/form-action";

const A_YEAR = 365 * 24 * 3600;

/** Keeps the chosen language in a cookie of this browser. Anyone may; it touches no record. */
export const setLanguage = publicButton(async (form) => {
  const language = languageOf(form.get("language"));
  (await cookies()).set(languageCookie, language, { path: "/", maxAge: A_YEAR, sameSite: "lax" });
  return undefined;
});
