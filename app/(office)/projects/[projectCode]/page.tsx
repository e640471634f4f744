import { getTranslations } from "next-intl/server";
import { stageTone } from "@/components/projects/stage-tone";
import { EventTimeline } from "@/components/records/event-timeline";
import { VerdictList } from "@/components/rules/verdict-list";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { programmeRoles } from "@/core/kernel/roles";
import { nextSteps } from "@/core/projects/next-steps";
import { listInstruments } from "@/server/instruments/list-instruments";
import { certifyProgress } from "@/server/progress/certify-progress";
import { getProject, type ProjectDetail } from "@/server/projects/get-project";
import { listReallocations } from "@/server/reallocations/list-reallocations";
import { listVerdicts } from "@/server/rules/list-verdicts";
import { officePage } from "../../office-page";
import { ProjectNotices, ProjectProgress } from "../_components/project-implementation";
import { ProjectInstruments } from "../_components/project-instruments";
import { ProjectMoney, ProjectMoneyBar } from "../_components/project-money";
import { ProjectOverview } from "../_components/project-overview";
import { ProjectPapers } from "../_components/project-papers";
import { ProjectReallocations } from "../_components/project-reallocations";
import { OtherSteps, ProjectFlags, ProjectSignatures, ProjectVersions } from "../_components/project-side";
import { certify } from "../actions";

/** The sides whose signature stands under the current version. */
function signedSides(project: ProjectDetail): ("east" | "west")[] {
  return project.signatures
    .filter((signature) => signature.versionId === project.versionId && signature.voidedAt === null)
    .map((signature) => signature.side);
}

/** A project whole: its money line, flags and one next step, then its parts. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("projects"), getTranslations("terms")]);
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const instruments = await listInstruments(work, { project: project.code });
  const reallocated = await listReallocations(work, { project: project.code });
  const [next, ...others] = nextSteps({
    role: work.actor.role,
    stage: project.stage,
    versionState: project.versionState,
    isChange: project.isChange,
    signed: signedSides(project),
    inLibrary: project.library !== null,
    hasPlanNotice: project.notices.some((notice) => notice.kind === "plan"),
  });
  const openFlags = project.flags.filter((flag) => flag.state !== "closed" && flag.state !== "waived").length;
  const mayCertify = certifyProgress.roles.includes(work.actor.role);
  return (
    <>
      <title>{`${project.code} ${project.content.title}`}</title>
      <PageHead
        code={project.code}
        title={project.content.title}
        mark="folder"
        badge={<Badge tone={stageTone(project.stage)}>{terms(`stages.${project.stage}`)}</Badge>}
        lead={<a href="#checks">{t("detail.open_flags", { count: openFlags })}</a>}
        action={
          next ? (
            <ButtonLink href={`/projects/${project.code}/${next}`} kind="primary">
              {t(`step_names.${next}`)}
            </ButtonLink>
          ) : null
        }
      />
      <ProjectMoneyBar project={project} />
      {project.isChange ? (
        <Notice
          title={t("detail.change_open", {
            version: project.version,
            state: terms(`version_states.${project.versionState}`),
          })}
        />
      ) : null}
      <OtherSteps code={project.code} steps={others} />
      <ProjectOverview project={project} locale={locale} />
      <ProjectMoney project={project} />
      <ProjectInstruments rows={instruments.rows} locale={locale} />
      <ProjectReallocations projectCode={project.code} reallocations={reallocated.rows} />
      <ProjectFlags project={project} locale={locale} />
      <VerdictList verdicts={await listVerdicts(work, { subject: "project", code: project.code })} />
      <ProjectSignatures project={project} locale={locale} />
      <ProjectProgress project={project} locale={locale} certify={mayCertify ? certify : null} />
      <ProjectNotices project={project} locale={locale} mayAnswer={work.actor.role === "county_officer"} />
      <ProjectPapers project={project} locale={locale} role={work.actor.role} />
      <ProjectVersions project={project} locale={locale} />
      <Section title={t("detail.timeline")} id="timeline">
        <EventTimeline events={project.timeline} locale={locale} />
      </Section>
    </>
  );
});
