import { useTranslations } from "next-intl";
import { Money } from "@/components/ui/money";
import { SummaryCards } from "@/components/ui/summary-cards";
import { type AgeClass, ageClasses, type ByAge } from "@/core/periods/age-class";

/** Unspent money together and by the age of its receipt; `hrefOf` opens the receipts behind a figure. */
export function AgeCards({ figures, hrefOf }: { figures: ByAge; hrefOf?: (age: AgeClass | undefined) => string }) {
  const t = useTranslations("periods.carry");
  const ages = useTranslations("terms.ages");
  const card = (label: string, fen: bigint, age?: AgeClass) => ({
    label,
    value: <Money fen={fen} />,
    ...(hrefOf && fen > 0n ? { href: hrefOf(age) } : {}),
  });
  return (
    <SummaryCards
      items={[card(t("total"), figures.total), ...ageClasses.map((age) => card(ages(age), figures[age], age))]}
    />
  );
}
