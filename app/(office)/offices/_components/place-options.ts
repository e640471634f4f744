import type { Language } from "@/core/kernel/language";
import { placeChoices } from "@/server/offices/place-choices";
import type { Work } from "@/server/page";
import type { Places } from "./office-form";

/** The divisions to choose from in the form of an office, counties by the prefecture that they lie in. */
export async function placeOptions(work: Work, locale: Language): Promise<Places> {
  const options: Record<string, { value: string; label: string; group?: string }[]> = {};
  for (const { kind, code, ...place } of await placeChoices(work)) {
    const name = locale === "zh" ? place.nameZh : place.nameEn;
    const within = locale === "zh" ? place.withinZh : place.withinEn;
    options[kind] ??= [];
    options[kind].push({ value: code, label: `${name} ${code}`, ...(within ? { group: within } : {}) });
  }
  return options;
}
