import { useTranslations } from "next-intl";
import { FormMessages } from "@/components/forms/form-messages";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { ProjectDetail } from "@/server/projects/get-project";
import { CertifyFormOnDemand } from "./certify-form-on-demand";

type Props = { project: ProjectDetail; locale: Language };
type WithActions = Props & {
  certify: ((input: never) => Promise<import("@/core/kernel/form-result").FormResult>) | null;
};

const percent = (basisPoints: number) => `${basisPoints / 100} %`;

/** Reports of the county; the west certifies them here. */
export function ProjectProgress({ project, locale, certify }: WithActions) {
  const t = useTranslations("projects.detail");
  const column = useTranslations("projects.progress");
  return (
    <Section title={t("progress")} id="progress" aside={percent(project.certifiedProgress)}>
      {project.progress.length === 0 ? (
        <p>{t("no_progress")}</p>
      ) : (
        <DataTable
          caption={t("progress")}
          columns={[
            { label: column("reported_on"), kind: "code" },
            { label: column("percent"), kind: "number" },
            { label: column("narrative") },
            { label: t("registered_by") },
            { label: column("certification") },
          ]}
        >
          {project.progress.map((report) => (
            <tr key={report.id}>
              <td>{report.reportedOn}</td>
              <td>{percent(report.progress)}</td>
              <td>{report.narrative}</td>
              <td>{textIn(locale, report, "person")}</td>
              <td>
                {report.certifiedOn ? (
                  t("certified", { name: (locale === "zh" ? report.certifierZh : report.certifierEn) ?? "" })
                ) : certify ? (
                  <FormMessages also={["projects"]}>
                    <CertifyFormOnDemand reportId={report.id} action={certify} />
                  </FormMessages>
                ) : (
                  t("not_certified")
                )}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}

/** What the public was told, and what somebody has against it. */
export function ProjectNotices({ project, locale, mayAnswer }: Props & { mayAnswer: boolean }) {
  const t = useTranslations("projects.detail");
  const terms = useTranslations("terms");
  const answer = useTranslations("projects.objection");
  return (
    <Section title={t("notices")} id="notices">
      {project.notices.length === 0 ? <p>{t("no_notices")}</p> : null}
      {project.notices.map((notice) => (
        <article key={notice.id} className="section">
          <h3>
            <a href={`/notices/${notice.code}`}>{notice.title}</a>
          </h3>
          <p>{`${terms(`notice_kinds.${notice.kind}`)} · ${notice.startsOn} – ${notice.endsOn} · ${textIn(locale, notice, "person")}`}</p>
          <ul>
            {project.objections
              .filter((objection) => objection.noticeId === notice.id)
              .map((objection) => (
                <li key={objection.id}>
                  <blockquote>{objection.body}</blockquote>
                  {objection.answer !== null ? (
                    <p>{`${answer("answer")}: ${objection.answer}`}</p>
                  ) : mayAnswer ? (
                    <a className="button" href={`/projects/${project.code}/objections/${objection.id}`}>
                      {answer("do")}
                    </a>
                  ) : (
                    <p>{answer("waiting")}</p>
                  )}
                </li>
              ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}
