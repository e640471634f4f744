import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";

const tabs = [
  ["disbursements", "/disbursements"],
  ["pass_downs", "/pass-downs"],
  ["expenditures", "/expenditures"],
  ["returns", "/returns"],
  ["commitments", "/commitments"],
  ["reconciliation", "/reconciliation"],
  ["bank_statements", "/bank-statements"],
] as const;

/** The way between the lists of money. */
export function MoneyTabs({ current }: { current: (typeof tabs)[number][0] }) {
  const t = useTranslations("money.tabs");
  return (
    <Tabs
      label={t("label")}
      items={tabs.map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  );
}
