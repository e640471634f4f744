import { useLocale, useTranslations } from "next-intl";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import type { Verdict } from "@/core/rules/rule-terms";
import { useFigureText } from "./use-figure-text";

type Judged = {
  verdict: Verdict;
  messageZh: string | null;
  messageEn: string | null;
  figures: readonly Figure[];
  unknown: readonly string[];
};

/** Says a verdict in words: what is broken with its figures, or which facts are not known. Null when nothing is broken. */
export function useVerdictSentence(): (judged: Judged) => string | null {
  const t = useTranslations("rules");
  const language = languageOf(useLocale());
  const text = useFigureText();
  return ({ verdict, messageZh, messageEn, figures, unknown }) => {
    if (verdict === "indeterminate") {
      const missing = figures.filter((figure) => unknown.includes(figure.name));
      const labels = missing.map((figure) => textIn(language, figure, "label"));
      return t("not_known", { facts: labels.join(t("list_comma")) });
    }
    const message = language === "en" ? messageEn : messageZh;
    const named = figures.filter((figure) => message?.includes(`{${figure.name}}`));
    return (
      message?.replace(/\{([a-z0-9_]+)\}/g, (whole, name: string) => {
        const figure = named.find((each) => each.name === name);
        return figure ? text(figure, named) : whole;
      }) ?? null
    );
  };
}
