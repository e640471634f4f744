/** The product's languages, complete in both; Chinese unless chosen otherwise. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** Name of the cookie that holds the choice; no other part of a session depends on it. */
export const languageCookie = "language";

export function languageOf(chosen: unknown): Language {
  return chosen === "en" ? "en" : "zh";
}

/** A text that a record keeps in both languages: `textIn("en", pairing, "note")` is `pairing.noteEn`. */
export function textIn<Name extends string>(
  language: Language,
  record: Readonly<Record<`${Name}Zh` | `${Name}En`, string>>,
  name: Name,
): string {
  return language === "en" ? record[`${name}En`] : record[`${name}Zh`];
}
