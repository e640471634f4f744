import { useLocale, useTranslations } from "next-intl";
import { flagStateTone } from "@/components/rules/tones";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { languageOf, textIn } from "@/core/kernel/language";
import type { FlagView } from "@/server/flags/get-flag";

const subjectPaths = { project: "/projects", disbursement: "/disbursements", expenditure: "/expenditures" };

/** Code, rule, state, what the flag is about, and the one next action of this person; quieter ones stand before it. */
export function FlagHead({ flag }: { flag: FlagView }) {
  const t = useTranslations("flags");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  const title = textIn(language, flag.rule, "title");
  const next = flag.steps.find((step) => step !== "reopening" && step !== "judging");
  const others = flag.steps.filter((step) => step !== next);
  return (
    <>
      <title>{`${flag.code} ${title}`}</title>
      <PageHead
        code={flag.code}
        title={title}
        mark="flag"
        badge={<Badge tone={flagStateTone[flag.state]}>{terms(`flag_states.${flag.state}`)}</Badge>}
        lead={
          <>
            {terms(`subjects.${flag.subject}`)}{" "}
            <a href={`${subjectPaths[flag.subject]}/${flag.subjectCode}`}>{flag.subjectCode}</a>
            {flag.subject === "project" ? null : (
              <>
                {" · "}
                <a href={`/projects/${flag.projectCode}`}>{flag.projectCode}</a>
              </>
            )}{" "}
            {flag.projectTitle} · {textIn(language, flag, "county")}
          </>
        }
        action={
          flag.steps.length > 0 ? (
            <>
              {others.map((step) => (
                <ButtonLink key={step} kind="quiet" href={`/flags/${flag.code}/${step}`}>
                  {t(`steps.${step}.do`)}
                </ButtonLink>
              ))}
              {next ? (
                <ButtonLink kind="primary" href={`/flags/${flag.code}/${next}`}>
                  {t(`steps.${next}.do`)}
                </ButtonLink>
              ) : null}
            </>
          ) : null
        }
      />
    </>
  );
}
