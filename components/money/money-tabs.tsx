import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import type { Role } from "@/core/kernel/roles";

const tabs = [
  ["disbursements", "/disbursements"],
  ["pass_downs", "/pass-downs"],
  ["expenditures", "/expenditures"],
  ["returns", "/returns"],
  ["commitments", "/commitments"],
  ["reconciliation", "/reconciliation"],
  ["bank_statements", "/bank-statements"],
] as const;

type Props = { current: (typeof tabs)[number][0]; role: Role };

/** The way between the lists of money. */
export function MoneyTabs({ current }: Props) {
  const t = useTranslations("money.tabs");
  return (
    <Tabs
      label={t("label")}
      items={tabs.map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  );
}
