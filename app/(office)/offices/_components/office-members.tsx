import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type Language, textIn } from "@/core/kernel/language";
import type { OfficeMember } from "@/server/offices/get-office";

/** Every role held in an office so far, those that still hold first. */
export function OfficeMembers({ members, locale }: { members: readonly OfficeMember[]; locale: Language }) {
  const t = useTranslations("offices");
  const person = useTranslations("people");
  const role = useTranslations("roles");
  const format = useFormatter();
  const instant = (iso: string) => format.dateTime(new Date(iso), "instant");
  if (members.length === 0) return <EmptyState title={t("no_members")}>{t("no_members_next")}</EmptyState>;
  return (
    <DataTable
      caption={t("members")}
      columns={[
        { label: person("name") },
        { label: person("role") },
        { label: person("granted_at"), kind: "code" },
        { label: person("ended_at"), kind: "code" },
      ]}
    >
      {members.map((member) => (
        <tr key={member.membershipId}>
          <td>
            <a href={`/people/${member.signInName}`}>{textIn(locale, member, "name")}</a>
          </td>
          <td>{role(member.role)}</td>
          <td>{instant(member.grantedAt)}</td>
          <td>{member.endedAt ? instant(member.endedAt) : "—"}</td>
        </tr>
      ))}
    </DataTable>
  );
}
