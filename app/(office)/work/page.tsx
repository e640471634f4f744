import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SummaryCards } from "@/components/ui/summary-cards";
import { TaskList } from "@/components/ui/task-list";
import { type Language, textIn } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import type { DeskItem } from "@/server/desk/desk-section";
import { getDesk } from "@/server/desk/get-desk";
import { officePage } from "../office-page";

/** The place of each noun that may wait on a desk. */
const paths: Record<DeskItem["noun"], string> = {
  project: "/projects",
  notice: "/projects",
  progress: "/projects",
  commitment: "/projects",
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  expenditure: "/expenditures",
  return: "/returns",
  reallocation: "/reallocations",
  bank_statement: "/bank-statements",
  instrument_movement: "/instrument-movements",
  period: "/periods",
  flag: "/flags",
};

function taskOf(item: DeskItem, locale: Language) {
  return {
    key: `${item.noun} ${item.code} ${item.on}`,
    title: item.title,
    href: `${paths[item.noun]}/${item.code}`,
    note: [item.code, textIn(locale, item, "county"), item.on].filter(Boolean).join(" · "),
    badge: item.amount === null ? null : <Money fen={item.amount} unit="wan" />,
  };
}

/** My work: what waits for this person, the most pressing first. */
export default officePage({ roles, title: "desk.title" }, async (work, { locale }) => {
  const t = await getTranslations("desk");
  const { role } = work.actor;
  const waiting = (await getDesk(work)).filter((section) => section.count > 0);
  return (
    <>
      <PageHead
        title={t("title")}
        mark="desk"
        lead={t(`leads.${role}`)}
        action={
          role === "county_officer" ? (
            <ButtonLink href={`/counties/${work.actor.countyCode}`}>{t("county")}</ButtonLink>
          ) : null
        }
      />
      {waiting.length === 0 ? (
        <EmptyState title={t("empty")}>{t(`empty_next.${role}`)}</EmptyState>
      ) : (
        <SummaryCards
          items={waiting.map(({ key, count }) => ({ label: t(`sections.${key}`), value: count, href: `#${key}` }))}
        />
      )}
      {waiting.map(({ key, count, items }) => (
        <Section key={key} id={key} title={`${t(`sections.${key}`)} (${count})`}>
          <TaskList items={items.map((item) => taskOf(item, locale))} />
          {count > items.length ? <p>{t("more", { count: count - items.length })}</p> : null}
        </Section>
      ))}
    </>
  );
});
