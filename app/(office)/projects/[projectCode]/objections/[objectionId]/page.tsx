import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/core/kernel/domain-error";
import { answerObjection } from "@/server/notices/answer-objection";
import { getProject } from "@/server/projects/get-project";
import { officePage } from "../../../../office-page";
import { AnswerForm } from "../../../_components/answer-form";
import { answer } from "../../../actions";

/** The county answers one objection. */
export default officePage({ roles: answerObjection.roles }, async (work, { params }) => {
  const t = await getTranslations("projects.objection");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const objection = project.objections.find((each) => String(each.id) === params.objectionId);
  if (!objection) throw notFound();
  return (
    <>
      <title>{`${t("title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("title")} lead={project.content.title} mark="notice" />
      <p>{t("lead")}</p>
      <blockquote>{objection.body}</blockquote>
      <FormMessages also={["projects"]}>
        <AnswerForm objectionId={objection.id} action={answer} cancelHref={`/projects/${project.code}#notices`} />
      </FormMessages>
    </>
  );
});
