import { getFormatter, getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { textIn } from "@/core/kernel/language";
import { officeChoices } from "@/server/offices/office-choices";
import { getPerson } from "@/server/people/get-person";
import { peopleReaders } from "@/server/people/people-readers";
import { officePage } from "../../office-page";
import { AccountStateForm, PasswordResetForm } from "../_components/account-forms";
import { EndForm, GrantForm } from "../_components/membership-forms";
import { disable, enable, end, grant, reset } from "../actions";

/** One person: account, roles held so far, what happened, and what this administrator may do about it. */
export default officePage({ roles: peopleReaders }, async (work, { params, locale }) => {
  const [t, kind, role, format] = await Promise.all([
    getTranslations("people"),
    getTranslations("offices.kinds"),
    getTranslations("roles"),
    getFormatter(),
  ]);
  const person = await getPerson(work, { signInName: params.signInName ?? "" });
  const { signInName, enabled, memberships } = person;
  const isOneself = signInName === work.actor.signInName;
  const mayChange = work.actor.role === "system_administrator";
  const mayGrant = work.actor.role === "security_administrator" && !isOneself;
  const offices = mayGrant ? await officeChoices(work) : [];
  const named = (held: (typeof memberships)[number]) => `${textIn(locale, held, "officeName")} · ${role(held.role)}`;
  const current = memberships.filter((held) => held.endedAt === null);
  return (
    <>
      <title>{textIn(locale, person, "name")}</title>
      <PageHead
        code={signInName}
        title={textIn(locale, person, "name")}
        mark="person"
        badge={<Badge tone={enabled ? "ok" : "block"}>{t(enabled ? "enabled" : "disabled")}</Badge>}
        lead={`${person.nameZh} · ${person.nameEn}`}
      />
      <Section title={t("memberships")}>
        <DataTable
          caption={t("memberships")}
          columns={[
            { label: t("office") },
            { label: t("role") },
            { label: t("granted_at"), kind: "code" },
            { label: t("ended_at"), kind: "code" },
          ]}
        >
          {memberships.map((held) => (
            <tr key={held.membershipId}>
              <td>
                <a href={`/offices/${held.officeCode}`}>{textIn(locale, held, "officeName")}</a>
              </td>
              <td>{role(held.role)}</td>
              <td>{format.dateTime(held.grantedAt, "instant")}</td>
              <td>{held.endedAt ? format.dateTime(held.endedAt, "instant") : "—"}</td>
            </tr>
          ))}
        </DataTable>
      </Section>
      <FormMessages also={["people", "roles"]}>
        {mayGrant ? (
          <Section title={t("grant_title")}>
            <GrantForm
              signInName={signInName}
              action={grant}
              offices={offices.map((office) => ({
                value: office.code,
                label: textIn(locale, office, "name"),
                group: kind(office.kind),
              }))}
            />
          </Section>
        ) : null}
        {mayGrant && current.length > 0 ? (
          <Section title={t("end_title")}>
            <EndForm
              action={end}
              memberships={current.map((held) => ({ value: String(held.membershipId), label: named(held) }))}
            />
          </Section>
        ) : null}
        {mayChange ? (
          <Section title={t("reset_title")}>
            <PasswordResetForm signInName={signInName} action={reset} />
          </Section>
        ) : null}
        {mayChange && !isOneself ? (
          <Section title={t(enabled ? "disable_title" : "enable_title")}>
            <AccountStateForm signInName={signInName} enabled={enabled} action={enabled ? disable : enable} />
          </Section>
        ) : null}
      </FormMessages>
      <Section title={t("timeline")} id="timeline">
        <EventTimeline events={person.timeline} locale={locale} />
      </Section>
    </>
  );
});
