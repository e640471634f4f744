import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { pairingName } from "@/components/pairings/pairing-choices";
import { getPeriodName } from "@/components/periods/get-period-name";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { periodState } from "@/core/periods/period-state";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { askReopening } from "@/server/periods/ask-reopening";
import { getPeriod } from "@/server/periods/get-period";
import { officePage } from "../../../office-page";
import { askedPeriod } from "../../_components/asked-period";
import { PeriodFacts } from "../../_components/period-facts";
import { GrantForm, RequestForm } from "../../_components/reopening-forms";
import { ask, grant } from "../../actions";

/** One reviewer asks here, another grants. */
export default officePage({ roles: askReopening.roles }, async (work, { params, locale }) => {
  const [t, terms, name] = await Promise.all([getTranslations("periods"), getTranslations("terms"), getPeriodName()]);
  const periodId = askedPeriod(params.periodId);
  const [period, choices] = await Promise.all([getPeriod(work, { periodId }), readPairingChoices(work)]);
  const pairing = choices.find(({ id }) => id === period.pairingId);
  const county = locale === "zh" ? period.countyZh : period.countyEn;
  const place = pairing ? [pairingName(pairing, locale), county].filter(Boolean).join(" · ") : t("detail.everybody");
  const state = periodState(period);
  const isAsker = period.reopeningAskedBy === work.actor.personId;
  const title = t("reopening.title");
  const whose = t("detail.title", { book: terms(`books.${period.book}`), period: name(period) });
  const asker = (locale === "zh" ? period.askedByZh : period.askedByEn) ?? "";
  return (
    <>
      <title>{`${title} · ${whose}`}</title>
      <PageHead title={title} mark="calendar" lead={`${whose} · ${place}`} />
      {state === "reopened" ? <Notice title={t("reopening.over")}>{t("reopening.over_next")}</Notice> : null}
      {state === "closed" ? (
        <>
          <p className="mb-4">{t("reopening.ask_lead")}</p>
          <FormMessages>
            <RequestForm
              periodId={periodId}
              action={ask}
              submitLabel={t("reopening.ask")}
              label={t("reopening.reason")}
              help={t("reopening.reason_help")}
            />
          </FormMessages>
        </>
      ) : null}
      {state === "reopening_asked" && isAsker ? (
        <Notice tone="warn" title={t("reopening.own")}>
          {t("reopening.own_next")}
        </Notice>
      ) : null}
      {state === "reopening_asked" && !isAsker ? (
        <>
          <p className="mb-4">{t("reopening.grant_lead", { name: asker })}</p>
          <FormMessages>
            <GrantForm periodId={periodId} action={grant} submitLabel={t("reopening.grant")} />
          </FormMessages>
        </>
      ) : null}
      <PeriodFacts period={period} place={place} locale={locale} />
    </>
  );
});
