import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { AdviceList } from "@/components/rules/advice-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { approveProject } from "@/server/projects/approve-project";
import { compareVersions } from "@/server/projects/compare-versions";
import { getProject } from "@/server/projects/get-project";
import { getAdvice } from "@/server/rules/get-advice";
import { officePage } from "../../../office-page";
import { ProjectOverview } from "../../_components/project-overview";
import { ProjectFlags } from "../../_components/project-side";
import { StepForm } from "../../_components/step-form";
import { VersionChanges } from "../../_components/version-changes";
import { approve, beginReview, giveBack, reject } from "../../actions";

/** The centre's decision: what changed and what the rules say, side by side with the decision. */
export default officePage({ roles: approveProject.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("projects");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const [advice, comparison] = await Promise.all([
    getAdvice(work, "project", project.id, "approval"),
    compareVersions(work, { projectCode: project.code }),
  ]);
  const form = { projectCode: project.code };
  return (
    <>
      <title>{`${t("review.title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={project.content.title} lead={t("review.title")} mark="folder" />
      <div className="decision">
        <div>
          <VersionChanges comparison={comparison} />
          <ProjectOverview project={project} locale={locale} />
        </div>
        <div>
          <AdviceList title={t("review.rules")} advice={advice} locale={locale} />
          <ProjectFlags project={project} locale={locale} />
          <Section title={t("review.decide")} id="decide">
            <FormMessages also={["projects"]}>
              {project.versionState === "submitted" ? (
                <StepForm {...form} step="review" needs={null} action={beginReview} />
              ) : project.versionState === "under_review" ? (
                <>
                  <StepForm {...form} step="approval" needs={null} action={approve} />
                  <StepForm {...form} step="return" needs={{ reason: true }} action={giveBack} kind="plain" />
                  <StepForm {...form} step="rejection" needs={{ reason: true }} action={reject} kind="danger" />
                </>
              ) : (
                <Notice title={t("review.over")} />
              )}
            </FormMessages>
          </Section>
        </div>
      </div>
    </>
  );
});
