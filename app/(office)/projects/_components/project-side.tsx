import { useFormatter, useTranslations } from "next-intl";
import { stageTone } from "@/components/projects/stage-tone";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { type Language, textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import type { ProjectStep } from "@/core/projects/next-steps";
import type { ProjectDetail } from "@/server/projects/get-project";

type Props = { project: ProjectDetail; locale: Language };

/** Everything that this person can do here beside the next step. */
export function OtherSteps({ code, steps }: { code: string; steps: readonly ProjectStep[] }) {
  const t = useTranslations("projects");
  if (steps.length === 0) return null;
  return (
    <nav className="flex flex-wrap gap-1.5" aria-label={t("detail.also")}>
      {steps.map((step) => (
        <ButtonLink key={step} href={`/projects/${code}/${step}`}>
          {t(`step_names.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

/** Whose signature stands under the current version. */
export function ProjectSignatures({ project, locale }: Props) {
  const t = useTranslations("projects.detail");
  const terms = useTranslations("terms.sides");
  const format = useFormatter();
  return (
    <Section title={t("signatures")} id="signatures">
      <ul className="task-list">
        {(["east", "west"] as const).map((side) => {
          const signature = project.signatures.find(
            (each) => each.versionId === project.versionId && each.side === side && each.voidedAt === null,
          );
          return (
            <li key={side}>
              <span>{terms(side)}</span>
              <Badge tone={signature ? "ok" : "neutral"}>
                {signature
                  ? t("signed", {
                      name: textIn(locale, signature, "person"),
                      date: format.dateTime(new Date(signature.signedAt), "instant"),
                    })
                  : t("not_signed")}
              </Badge>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Every version there has been. */
export function ProjectVersions({ project, locale }: Props) {
  const t = useTranslations("projects.detail");
  const column = useTranslations("projects.columns");
  const terms = useTranslations("terms");
  return (
    <Section title={t("versions")} id="versions">
      <DataTable
        caption={t("versions")}
        columns={[
          { label: t("version"), kind: "code" },
          { label: column("stage") },
          { label: column("budget"), kind: "number" },
          { label: t("registered_by") },
          { label: t("approved_on"), kind: "code" },
          { label: t("change_reason") },
        ]}
      >
        {project.versions.map((version) => (
          <tr key={version.id}>
            <td>{version.version}</td>
            <td>
              <Badge tone={stageTone(version.state)}>{terms(`version_states.${version.state}`)}</Badge>
            </td>
            <td>{formatWan(version.budgetTotal)}</td>
            <td>{textIn(locale, version, "created")}</td>
            <td>{version.approvedOn ?? "—"}</td>
            <td>{version.changeReason ?? ""}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}

const weightTones: Record<string, Tone> = { block: "block", warn: "warn", info: "info" };

/** The flags of the project and of its payments. */
export function ProjectFlags({ project, locale }: Props) {
  const t = useTranslations("projects.detail");
  const terms = useTranslations("terms");
  return (
    <Section title={t("checks")} id="checks">
      {project.flags.length === 0 ? (
        <p>{t("no_checks")}</p>
      ) : (
        <ul className="task-list">
          {project.flags.map((flag) => (
            <li key={flag.code}>
              <a href={`/flags/${flag.code}`}>{`${flag.ruleCode} · ${textIn(locale, flag, "title")}`}</a>
              <p>{terms(`flag_states.${flag.state}`)}</p>
              <Badge tone={flag.state === "closed" ? "neutral" : (weightTones[flag.weight] ?? "neutral")}>
                {terms(`weights.${flag.weight}`)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
