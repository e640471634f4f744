import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { EventTimeline } from "@/components/records/event-timeline";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { changeOffice } from "@/server/offices/change-office";
import { getOffice } from "@/server/offices/get-office";
import { peopleReaders } from "@/server/people/people-readers";
import { officePage } from "../../office-page";
import { ClosingForm, ReopeningForm } from "../_components/closing-forms";
import { OfficeChangeTable } from "../_components/office-change-table";
import { OfficeMembers } from "../_components/office-members";
import { OfficeStateBadge } from "../_components/office-state-badge";
import { close, reopen } from "../actions";

type Office = Awaited<ReturnType<typeof getOffice>>;

/** One office: where it acts, who holds roles in it, what happened, and what the system administrator may do about it. */
export default officePage({ roles: peopleReaders }, async (work, { params, locale }) => {
  const t = await getTranslations("offices");
  const office = await getOffice(work, { officeCode: params.officeCode ?? "" });
  const { code, kind, validFrom, validTo } = office;
  const mayChange = changeOffice.roles.includes(work.actor.role);
  const isClosed = validTo !== null;
  return (
    <>
      <title>{textIn(locale, office, "name")}</title>
      <PageHead
        code={code}
        title={textIn(locale, office, "name")}
        mark="office"
        badge={<OfficeStateBadge state={office.state} />}
        lead={`${office.nameZh} · ${office.nameEn}`}
        action={
          mayChange && !isClosed ? (
            <ButtonLink href={`/offices/${code}/change`} kind="primary">
              {t("change")}
            </ButtonLink>
          ) : null
        }
      />
      <DefinitionList
        items={[
          { term: t("kind"), value: t(`kinds.${kind}`) },
          { term: t("place"), value: placeOf(office, locale) },
          { term: t("valid_from"), value: validFrom ?? t("always") },
          { term: t("valid_to"), value: validTo },
          { term: t("pairings"), value: <Pairings office={office} locale={locale} />, wide: true },
        ]}
      />
      <Section title={t("members")}>
        <OfficeMembers members={office.members} locale={locale} />
      </Section>
      {mayChange ? (
        <FormMessages also={["offices"]}>
          <Section title={t(isClosed ? "reopen_title" : "close_title")}>
            {isClosed ? (
              <ReopeningForm officeCode={code} action={reopen} />
            ) : (
              <ClosingForm officeCode={code} today={work.today} action={close} />
            )}
          </Section>
        </FormMessages>
      ) : null}
      <Section title={t("timeline")} id="timeline">
        {office.timeline.length === 0 ? <p>{t("unchanged")}</p> : null}
        <EventTimeline
          events={office.timeline}
          locale={locale}
          more={(event) => <OfficeChangeTable details={event.details} caption={`${t("timeline")} ${event.at}`} />}
        />
      </Section>
    </>
  );
});

function placeOf({ divisionCode, divisionZh, divisionEn }: Office, locale: Language): string | null {
  return divisionCode && `${(locale === "zh" ? divisionZh : divisionEn) ?? ""} ${divisionCode}`;
}

function Pairings({ office: { pairings }, locale }: { office: Office; locale: Language }) {
  const t = useTranslations("offices");
  if (pairings.length === 0) return "—";
  return (
    <ul>
      {pairings.map((pairing) => (
        <li key={pairing.id}>
          {`${pairing.id} ${textIn(locale, pairing, "supporter")} – ${textIn(locale, pairing, "recipient")}, `}
          {pairing.endsOn
            ? t("from_to", { from: pairing.startsOn, to: pairing.endsOn })
            : t("since", { from: pairing.startsOn })}
        </li>
      ))}
    </ul>
  );
}
