import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { getPublicNotice } from "@/server/notices/get-public-notice";
import { publicPage } from "@/server/page";
import { ObjectionForm } from "./_components/objection-form";
import { object } from "./actions";

/** One notice in full, and the form by which anybody may object. */
export default publicPage(async (work, { params, searchParams, locale }) => {
  const t = await getTranslations("notices");
  const terms = await getTranslations("terms");
  const notice = await getPublicNotice(work, { code: params.noticeCode ?? "" });
  return (
    <>
      <title>{notice.title}</title>
      <PageHead code={notice.code} title={notice.title} mark="notice" />
      <DefinitionList
        items={[
          { term: t("county"), value: locale === "zh" ? notice.countyZh : notice.countyEn },
          { term: t("kind"), value: terms(`notice_kinds.${notice.kind}`) },
          { term: t("period"), value: `${notice.startsOn} – ${notice.endsOn}` },
          { term: t("levels"), value: notice.levels.map((level) => terms(`notice_levels.${level}`)).join(" · ") },
        ]}
      />
      <p className="whitespace-pre-line">{notice.body}</p>
      {searchParams.objected ? (
        <Notice tone="ok" title={t("thanks")} live>
          {t("thanks_lead")}
        </Notice>
      ) : (
        <Section title={t("object")} id="objection">
          <p>{t("object_lead")}</p>
          <FormMessages also={["notices"]}>
            <ObjectionForm noticeCode={notice.code} action={object} />
          </FormMessages>
        </Section>
      )}
    </>
  );
});
