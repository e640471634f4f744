import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { languageOf } from "@/core/kernel/language";
import type { FlagView } from "@/server/flags/get-flag";

/** What people have said and decided about a flag; nothing before anybody has. */
export function FlagOutcome({ flag, today }: { flag: FlagView; today: string }) {
  const t = useTranslations("flags");
  const inEnglish = languageOf(useLocale()) === "en";
  const rectified = flag.events.find((event) => event.verb === "rectified");
  const waiver = flag.waivedUntil
    ? t(flag.waivedUntil < today ? "waiver_over" : "waiver_until", {
        day: flag.waivedUntil,
        who: (inEnglish ? flag.waivedByEn : flag.waivedByZh) ?? "",
      })
    : null;
  const items = [
    ...(flag.explanation ? [{ term: t("explanation"), value: flag.explanation, wide: true }] : []),
    ...(rectified ? [{ term: t("rectification"), value: rectified.reason, wide: true }] : []),
    ...(waiver ? [{ term: t("waiver"), value: `${waiver} ${flag.waiverReason ?? ""}`, wide: true }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <Section title={t("outcome")} id="outcome">
      <DefinitionList items={items} />
    </Section>
  );
}
