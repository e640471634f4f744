import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import type { Role } from "@/core/kernel/roles";

const tabs = [
  ["disbursements", "/disbursements"],
  ["pass_downs", "/pass-downs"],
  ["expenditures", "/expenditures"],
  ["refunds", "/refunds"],
  ["returns", "/returns"],
  ["reallocations", "/reallocations"],
  ["commitments", "/commitments"],
  ["reconciliation", "/reconciliation"],
  ["bank_statements", "/bank-statements"],
  ["pledges", "/pledges"],
] as const;

type Props = { current: (typeof tabs)[number][0]; role: Role };

/** The way between the lists of money. A pledge is of no county, so a county office has none. */
export function MoneyTabs({ current, role }: Props) {
  const t = useTranslations("money.tabs");
  const shown = tabs.filter(([name]) => name !== "pledges" || role !== "county_officer");
  return (
    <Tabs
      label={t("label")}
      items={shown.map(([name, href]) => ({ href, label: t(name), current: name === current }))}
    />
  );
}
