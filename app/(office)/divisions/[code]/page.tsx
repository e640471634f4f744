import { getTranslations } from "next-intl/server";
import { officePage } from "@/app/(office)/office-page";
import { DivisionHistory } from "@/components/divisions/division-history";
import { PairingTimeLine } from "@/components/pairings/pairing-time-line";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { askedDay } from "@/core/kernel/asked-day";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { getTimeLine } from "@/server/pairings/get-time-line";

export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("divisions"), getTranslations("terms.division_levels")]);
  const asked = askedDay(searchParams.asOf);
  const code = params.code ?? "";
  const { asOf, onDay, names, within, pairings } = await getTimeLine(work, { code, asOf: asked.day });
  const shown = onDay ?? names.at(-1);
  const title = shown ? textIn(locale, shown, "name") : code;
  return (
    <>
      <title>{title}</title>
      <PageHead
        code={shown?.code ?? code}
        title={title}
        badge={onDay ? null : <Badge tone="warn">{t("not_on_day", { day: asOf })}</Badge>}
        lead={t("as_of_day", { day: asOf })}
        action={<ButtonLink href={`/divisions?asOf=${asOf}`}>{t("find_another")}</ButtonLink>}
      />
      <FilterBar action={`/divisions/${code}`}>
        <FilterDate name="asOf" label={t("as_of")} value={asked.typed || asOf} wrong={asked.wrong} />
      </FilterBar>
      {asked.wrong ? <Notice tone="warn" title={t("wrong_day", { typed: asked.typed, day: asOf })} /> : null}
      {onDay && onDay.code !== code ? (
        <Notice title={t("other_code", { asked: code, code: onDay.code, day: asOf })} />
      ) : null}
      <DefinitionList
        items={[
          { term: t("level"), value: onDay ? terms(onDay.level) : null },
          {
            term: t("within"),
            value:
              within.length === 0
                ? null
                : within.map((outer) => (
                    <a key={outer.code} className="mr-3" href={`/divisions/${outer.code}?asOf=${asOf}`}>
                      {textIn(locale, outer, "name")}
                    </a>
                  )),
          },
          { term: t("history"), value: <DivisionHistory rows={names} />, wide: true },
        ]}
      />
      <Section title={t("time_line")} id="time-line">
        {pairings.length === 0 ? (
          <EmptyState title={t("no_pairing")}>{t("no_pairing_hint")}</EmptyState>
        ) : (
          <PairingTimeLine caption={t("time_line")} code={code} pairings={pairings} asOf={asOf} today={work.today} />
        )}
      </Section>
    </>
  );
});
