import { useTranslations } from "next-intl";
import { formatWan, formatYi, formatYuan, type MoneyUnit } from "@/core/kernel/money";

const FORMATS = { yuan: formatYuan, wan: formatWan, yi: formatYi };

/**
 * A sum with its unit, null as a dash. Rounded in 万元 and 亿元, exact in 元.
 * In a table write `formatWan(fen)` into the cell and the unit into the column's label instead: one element less a cell.
 */
export function Money({ fen, unit = "yuan" }: { fen: bigint | null; unit?: MoneyUnit }) {
  const t = useTranslations("ui.units");
  if (fen === null) return "—";
  return (
    <span className="money">
      {FORMATS[unit](fen)} <small>{t(unit)}</small>
    </span>
  );
}
