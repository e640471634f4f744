import { getTranslations } from "next-intl/server";
import { setLanguage } from "@/app/actions";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";

/** Also what one sees of a record outside of one's scope: that it exists is not told. */
export default async function NotFound() {
  const t = await getTranslations("ui.not_found");
  return (
    <PublicShell setLanguage={setLanguage}>
      <title>{t("title")}</title>
      <PageHead title={t("title")} lead={t("text")} />
      <ButtonLink href="/work" kind="primary">
        {t("home")}
      </ButtonLink>
    </PublicShell>
  );
}
