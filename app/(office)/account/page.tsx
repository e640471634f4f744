import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { roles } from "@/core/kernel/roles";
import { officePage } from "../office-page";
import { PasswordForm } from "./_components/password-form";
import { changeOwnPassword } from "./actions";

/** One's own account: who one is here, the password, the way to the tokens. */
export default officePage({ roles, title: "account.title" }, async (work, { locale }) => {
  const [t, role] = await Promise.all([getTranslations("account"), getTranslations("roles")]);
  const { actor } = work;
  return (
    <>
      <PageHead
        title={t("title")}
        mark="person"
        code={actor.signInName}
        action={<ButtonLink href="/tokens">{t("tokens")}</ButtonLink>}
      />
      <DefinitionList
        items={[
          { term: t("name"), value: `${actor.nameZh} · ${actor.nameEn}` },
          { term: t("office"), value: locale === "zh" ? actor.officeNameZh : actor.officeNameEn },
          { term: t("role"), value: role(actor.role) },
        ]}
      />
      <Section title={t("password_title")}>
        <FormMessages also={["account"]}>
          <PasswordForm action={changeOwnPassword} />
        </FormMessages>
      </Section>
    </>
  );
});
