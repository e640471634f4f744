import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { allowedMovements, type MovementKind, takesExposure } from "@/core/instruments/movement-kinds";
import { formatYuan } from "@/core/kernel/money";
import type { AccountKind } from "@/core/money/transfer-kinds";
import type { InstrumentDetail } from "@/server/instruments/get-instrument";

/** Each sum, the account whose statement it opens, and the movement without which a kind of instrument has none. */
const figures = [
  ["endowment", "capital", "capital_paid_in"],
  ["capital", "capital", "capital_paid_in"],
  ["issued", "exposed", "guarantee_issued"],
  ["exposure", "exposed", "guarantee_issued"],
  ["called", "exposed", "guarantee_called"],
  ["claimsPaid", "claimed", "claim_paid"],
  ["recovered", "claimed", "claim_recovered"],
  ["claimed", "claimed", "claim_paid"],
  ["drawn", "lent", "loan_drawn"],
  ["repaid", "lent", "loan_repaid"],
  ["outstanding", "lent", "loan_drawn"],
  ["writtenOff", "lent", "loan_written_off"],
  ["subsidies", "capital", "subsidy_paid"],
] as const satisfies readonly (readonly [keyof InstrumentDetail, AccountKind, MovementKind])[];

const words: Partial<Record<string, string>> = { claimsPaid: "claims_paid", writtenOff: "written_off" };

/** What the instrument has and has done. Each sum opens the transfers behind it. */
export function InstrumentFigures({ instrument }: { instrument: InstrumentDetail }) {
  const t = useTranslations("instruments.figures");
  const { accounts, kind, capital, exposure, exposureMultiple } = instrument;
  const opened = (text: string, account: AccountKind | null): ReactNode => {
    const id = account && accounts[account];
    return id ? <a href={`/accounts/statement?account=${id}`}>{text}</a> : text;
  };
  const row = (name: string, value: ReactNode) => (
    <tr key={name}>
      <td>{t(name)}</td>
      <td>{value}</td>
    </tr>
  );
  const most = BigInt(exposureMultiple ?? 0) * capital;
  const shown = figures.filter(([, , movement]) => allowedMovements[kind].includes(movement));
  return (
    <Section title={t("title")} id="figures">
      {takesExposure(kind) && exposure > most ? (
        <Notice tone="warn" title={t("over_limit")}>
          {t("over_limit_next", { exposure: formatYuan(exposure), most: formatYuan(most) })}
        </Notice>
      ) : null}
      <DataTable caption={t("title")} columns={[{ label: t("title") }, { label: t("amount"), kind: "number" }]}>
        {shown.map(([name, account]) => row(words[name] ?? name, opened(formatYuan(instrument[name]), account)))}
        {takesExposure(kind) ? row("limit", formatYuan(most)) : null}
        {kind === "interest_subsidy" ? null : (
          <>
            {row("lost", opened(formatYuan(instrument.lost), "lost"))}
            {row("default", opened(formatYuan(instrument.default), takesExposure(kind) ? "exposed" : "lent"))}
            {row("default_rate", instrument.defaultRate ?? "—")}
            {row("leverage", instrument.leverage ?? "—")}
          </>
        )}
      </DataTable>
      <p className="field-help">{t("unit")}</p>
    </Section>
  );
}
