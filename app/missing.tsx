import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";

/** Also what one sees of a record outside of one's scope: that it exists is not told. */
export async function Missing() {
  const t = await getTranslations("ui.not_found");
  return (
    <>
      <PageHead title={t("title")} lead={t("text")} />
      <ButtonLink href="/work" kind="primary">
        {t("home")}
      </ButtonLink>
    </>
  );
}
