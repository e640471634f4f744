import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { settledKinds } from "@/core/instruments/movement-kinds";
import { type Language, textIn } from "@/core/kernel/language";
import type { MovementDetail } from "@/server/instruments/get-movement";

type Props = { movement: MovementDetail; locale: Language };

const linked = (code: string | null) => (code ? <a href={`/instrument-movements/${code}`}>{code}</a> : null);

/** What happened, with whom, on which paper; what it settles and what has settled it. */
export function MovementFacts({ movement, locale }: Props) {
  const t = useTranslations("instruments.movement");
  const by = useTranslations("instruments.agreement");
  const money = useTranslations("money");
  const terms = useTranslations("terms");
  const format = useFormatter();
  const at = (name: string, instant: string) =>
    by("by_on", { name, date: format.dateTime(new Date(instant), "instant") });
  const confirmedBy = locale === "zh" ? movement.confirmedByZh : movement.confirmedByEn;
  const isSettled = settledKinds.includes(movement.kind);
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: t("amount"), value: <Money fen={movement.amount} /> },
          ...(isSettled ? [{ term: t("rest"), value: <Money fen={movement.amount - movement.settled} /> }] : []),
          { term: t("day"), value: movement.happenedOn },
          { term: t("counterparty"), value: movement.counterpartyName },
          { term: t("counterparty_kind"), value: terms(`counterparty_kinds.${movement.counterpartyKind}`) },
          { term: t("document"), value: movement.documentNumber },
          { term: t("reference"), value: movement.bankReference },
          { term: t("follows"), value: linked(movement.followsCode) },
          { term: t("registered_by"), value: at(textIn(locale, movement, "registeredBy"), movement.recordedAt) },
          {
            term: t("confirmed_by"),
            value: confirmedBy && movement.confirmedAt ? at(confirmedBy, movement.confirmedAt) : null,
          },
          {
            term: t("instrument"),
            value: (
              <a href={`/instruments/${movement.instrumentCode}`}>
                {`${movement.instrumentCode} ${movement.instrumentName}`}
              </a>
            ),
            wide: true,
          },
          {
            term: t("project"),
            value: (
              <a href={`/projects/${movement.projectCode}`}>{`${movement.projectCode} ${movement.projectTitle}`}</a>
            ),
            wide: true,
          },
          ...(movement.reason ? [{ term: t("reason"), value: movement.reason, wide: true }] : []),
        ]}
      />
    </Section>
  );
}
