import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import type { Language } from "@/core/kernel/language";
import { yuanText } from "@/core/kernel/money";
import { amendProject } from "@/server/projects/amend-project";
import { getProject, type ProjectDetail } from "@/server/projects/get-project";
import { officePage } from "../../../office-page";
import { ProjectForm } from "../../_components/project-form";
import { amend } from "../../actions";

const typed = (value: string | number | undefined) => (value === undefined ? "" : String(value));

/** The content of the version being written, as its form holds it. */
function formOf({ code, revision, content, library }: ProjectDetail) {
  const { title, summary, strand, category, startsOn, endsOn, benefitLink, contacts } = content;
  return {
    projectCode: code,
    revision: String(revision),
    ...{ title, summary, strand, category, startsOn, endsOn },
    township: typed(content.township),
    village: typed(content.village),
    planItem: typed(content.planItem),
    policyLine: typed(content.policyLine),
    placeReason: typed(content.placeReason),
    households: typed(content.households),
    persons: typed(content.persons),
    women: typed(content.women),
    jobs: typed(content.jobs),
    benefitLink: benefitLink ?? "",
    libraryEntryCode: library?.code ?? "",
    budgetLines: content.budgetLines.map((line) => ({
      ...line,
      fiscalYear: String(line.fiscalYear),
      amount: yuanText(line.amount),
    })),
    targets: content.targets.map(({ indicator, unit, baseline, target, dueOn }) => ({
      indicator,
      unit: typed(unit),
      baseline: typed(baseline),
      target: typed(target),
      dueOn: typed(dueOn),
    })),
    contacts: contacts.map((contact) => ({ ...contact, phone: typed(contact.phone) })),
  };
}

/** Who wrote the content as it is saved. */
function writerOf({ timeline }: ProjectDetail, locale: Language): string {
  const event = timeline.find(({ verb }) => ["amended", "change_proposed", "proposed"].includes(verb));
  return (locale === "zh" ? event?.personZh : event?.personEn) ?? "";
}

/** Amends the version that is being written. */
export default officePage({ roles: amendProject.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("projects.form");
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const values = formOf(project);
  return (
    <>
      <title>{`${t("edit_title")} · ${project.code}`}</title>
      <PageHead code={project.code} title={t("edit_title")} lead={t("edit_lead")} mark="folder" />
      <FormMessages also={["projects", "terms"]}>
        <ProjectForm
          action={amend}
          defaultValues={values}
          saved={{ values, by: writerOf(project, locale) }}
          writer={work.actor.signInName}
          cancelHref={`/projects/${project.code}`}
        />
      </FormMessages>
    </>
  );
});
