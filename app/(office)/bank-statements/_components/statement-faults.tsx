import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatYuan } from "@/core/kernel/money";
import type { BankStatementDetail } from "@/server/bank-statements/get-bank-statement";

/** Every sum and balance of a statement that its lines do not give, by row, and why that was accepted. */
export function StatementFaults({ statement: { faults, totalReason } }: { statement: BankStatementDetail }) {
  const t = useTranslations("bank-statements");
  if (faults.length === 0) return null;
  return (
    <Notice tone={totalReason === null ? "block" : "warn"} title={t("faults_title", { count: faults.length })}>
      <ul>
        {faults.map(({ row, code, stated, found }) => (
          <li key={`${row} ${code} ${found}`}>
            {t(`statement_faults.${code}`, {
              row,
              stated: stated === null ? "—" : formatYuan(stated),
              found: formatYuan(found),
              difference: formatYuan((stated ?? 0n) - found),
            })}
          </li>
        ))}
      </ul>
      {totalReason === null ? null : <p>{t("faults_explained", { reason: totalReason })}</p>}
    </Notice>
  );
}
