import { getFormatter, getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { addDays } from "@/core/kernel/calendar";
import { textIn } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import { listTokens } from "@/server/tokens/list-tokens";
import { officePage } from "../office-page";
import { RevokeButton } from "./_components/revoke-button";
import { TokenForm } from "./_components/token-form";
import { create, revoke } from "./actions";

/** One's own tokens for the REST API. */
export default officePage({ roles, title: "tokens.title" }, async (work, { locale }) => {
  const [t, role, format] = await Promise.all([getTranslations("tokens"), getTranslations("roles"), getFormatter()]);
  const tokens = await listTokens(work);
  const columns = ["label", "acts_for", "created_at", "last_day", "state", "revoke"] as const;
  const officeName = locale === "zh" ? work.actor.officeNameZh : work.actor.officeNameEn;
  return (
    <FormMessages also={["tokens"]}>
      <PageHead title={t("title")} mark="person" lead={t("lead")} />
      <Section title={t("new")}>
        <p>{t("acts_as", { office: officeName, role: role(work.actor.role) })}</p>
        <TokenForm action={create} lastDay={addDays(work.today, 90)} />
      </Section>
      <Section title={t("own")}>
        {tokens.length === 0 ? (
          <EmptyState title={t("none")}>{t("none_next")}</EmptyState>
        ) : (
          <DataTable caption={t("own")} columns={columns.map((name) => ({ label: t(name) }))}>
            {tokens.map((token) => (
              <tr key={token.tokenId}>
                <td>{token.label}</td>
                <td>{`${textIn(locale, token, "officeName")} · ${role(token.role)}`}</td>
                <td>{format.dateTime(token.createdAt, "instant")}</td>
                <td>{token.lastDay}</td>
                <td>
                  <Badge tone={token.state === "valid" ? "ok" : "neutral"}>{t(`states.${token.state}`)}</Badge>
                </td>
                <td>
                  {token.state === "valid" ? (
                    <RevokeButton tokenId={token.tokenId} label={token.label} action={revoke} />
                  ) : (
                    "—"
                  )}
                </td>
              </tr>
            ))}
          </DataTable>
        )}
      </Section>
    </FormMessages>
  );
});
