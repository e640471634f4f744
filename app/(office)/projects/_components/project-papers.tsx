import { attach } from "@/app/(office)/paper-actions";
import { PaperList } from "@/components/papers/paper-list";
import type { Language } from "@/core/kernel/language";
import type { Role } from "@/core/kernel/roles";
import { attachPaper } from "@/server/papers/attach-paper";
import type { ProjectDetail } from "@/server/projects/get-project";

type Props = { project: ProjectDetail; locale: Language; role: Role };

/** The papers of the project itself; those of payments stand with the payments. */
export function ProjectPapers({ project, locale, role }: Props) {
  return (
    <PaperList
      papers={project.papers.filter((paper) => paper.subject === "project")}
      locale={locale}
      attach={attachPaper.roles.includes(role) ? { subject: "project", code: project.code, action: attach } : null}
    />
  );
}
