import { getTranslations } from "next-intl/server";
import { officePage } from "@/app/(office)/office-page";
import { PromiseTable } from "@/components/money/promise-table";
import { PairingState } from "@/components/pairings/pairing-state";
import { PairingTimeLine } from "@/components/pairings/pairing-time-line";
import { ButtonLink } from "@/components/ui/button-link";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SummaryCards } from "@/components/ui/summary-cards";
import { askedDay } from "@/core/kernel/asked-day";
import { textIn } from "@/core/kernel/language";
import { programmeRoles, type Role } from "@/core/kernel/roles";
import { pledgeReaders } from "@/core/pledges/pledge-readers";
import { getPairing } from "@/server/pairings/get-pairing";
import { sumPromises } from "@/server/pledges/sum-promises";
import { Handovers } from "./_components/handovers";
import { PairingBasis } from "./_components/pairing-basis";
import { ScopeTable } from "./_components/scope-table";

export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const t = await getTranslations("pairings");
  const asked = askedDay(searchParams.asOf);
  const view = await getPairing(work, { id: params.pairingId ?? "", asOf: asked.day });
  const { pairing, asOf } = view;
  const readers: readonly Role[] = pledgeReaders;
  const promises = readers.includes(work.actor.role) ? await sumPromises(work, { pairing: pairing.id }) : null;
  const [supporter, recipient] = [textIn(locale, pairing.supporter, "name"), textIn(locale, pairing.recipient, "name")];
  const title = `${supporter} → ${recipient}`;
  const timeLineOf = (code: string) =>
    view.related.filter((row) => [row.supporterCode, row.recipientCode].some((other) => isPartOf(other, code)));
  return (
    <>
      <title>{title}</title>
      <PageHead
        code={pairing.id}
        title={title}
        mark="link"
        badge={<PairingState pairing={pairing} asOf={asOf} />}
        lead={t("as_of_day", { day: asOf })}
        action={
          <ButtonLink kind="primary" href={`/projects?pairing=${pairing.id}`}>
            {t("see_projects", { count: pairing.projects })}
          </ButtonLink>
        }
      />
      <FilterBar action={`/pairings/${pairing.id}`}>
        <FilterDate name="asOf" label={t("as_of")} value={asked.typed || asOf} wrong={asked.wrong} />
      </FilterBar>
      {asked.wrong ? <Notice tone="warn" title={t("wrong_day", { typed: asked.typed, day: asOf })} /> : null}
      <SummaryCards
        items={[
          {
            label: t("projects"),
            value: pairing.projects.toLocaleString("en"),
            href: `/projects?pairing=${pairing.id}`,
          },
          {
            label: t("sent"),
            value: <Money fen={pairing.sent} unit="wan" />,
            href: `/disbursements?pairing=${pairing.id}`,
          },
        ]}
      />
      {promises ? <PromiseTable sums={promises} /> : null}
      <PairingBasis pairing={pairing} />
      <Handovers before={view.preceded} after={view.succeededBy} pairing={pairing} asOf={asOf} />
      <ScopeTable scopes={view.scopes} asOf={asOf} />
      <Section title={t("time_line_of", { name: supporter })} id="supporter">
        <PairingTimeLine
          caption={t("time_line_of", { name: supporter })}
          code={pairing.supporterCode}
          pairings={timeLineOf(pairing.supporterCode)}
          asOf={asOf}
          today={work.today}
        />
      </Section>
      <Section title={t("time_line_of", { name: recipient })} id="recipient">
        <PairingTimeLine
          caption={t("time_line_of", { name: recipient })}
          code={pairing.recipientCode}
          pairings={timeLineOf(pairing.recipientCode)}
          asOf={asOf}
          today={work.today}
        />
      </Section>
    </>
  );
});

/** The same province, or a place of it: zeros at the end of a code stand for the whole. */
function isPartOf(code: string, other: string): boolean {
  const stem = (whole: string) => whole.replace(/(00){1,2}$/, "");
  return code.startsWith(stem(other)) || other.startsWith(stem(code));
}
