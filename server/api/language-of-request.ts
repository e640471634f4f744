import { type Language, languages } from "@/core/kernel/language";

/** The language of Accept-Language that ranks highest among ours; Chinese when it names none. */
export function languageOfRequest(header: string | null): Language {
  const ranked = (header ?? "")
    .split(",")
    .map((part) => {
      const [range = "", ...params] = part.trim().toLowerCase().split(";");
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { language: languages.find((each) => range.split("-")[0] === each), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return ranked[0]?.language ?? "zh";
}
