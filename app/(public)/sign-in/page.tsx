import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { publicPage } from "@/server/page";
import { SignInForm } from "./_components/sign-in-form";

/** Only a path of this product, so that no link can send people elsewhere after they have signed in. */
const ownPath = (next: string | undefined) => (next && /^\/(?![/\\])/.test(next) ? next : "/work");

export default publicPage(async (_, { searchParams }) => {
  const t = await getTranslations("sign-in");
  return (
    <>
      <title>{t("title")}</title>
      <PageHead title={t("title")} lead={t("lead")} />
      <FormMessages also={["sign-in"]}>
        <SignInForm next={ownPath(searchParams.next)} />
      </FormMessages>
      <p className="mt-6">{t("forgotten")}</p>
    </>
  );
});
