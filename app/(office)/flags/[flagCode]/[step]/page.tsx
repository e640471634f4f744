import { getTranslations } from "next-intl/server";
import { FlagFigures, FlagSentence } from "@/components/flags/flag-finding";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { addDays } from "@/core/kernel/calendar";
import { notFound } from "@/core/kernel/domain-error";
import type { FormResult } from "@/core/kernel/form-result";
import { textIn } from "@/core/kernel/language";
import { LONGEST_WAIVER_DAYS } from "@/core/rules/flag-steps";
import { getFlag } from "@/server/flags/get-flag";
import { type FlagStep, flagSteps } from "@/server/flags/steps-open-to";
import { officePage } from "../../../office-page";
import { FlagStepForm } from "../../_components/flag-step-form";
import { close, explain, judge, rectify, reopen, verify, waive } from "../../actions";
import { FlagOutcome } from "../_components/flag-outcome";

const stepRoles = ["eastern_coordinator", "western_coordinator", "county_officer", "central_reviewer"] as const;

const actions: Record<FlagStep, (input: never) => Promise<FormResult>> = {
  explanation: explain,
  rectification: rectify,
  waiver: waive,
  verification: verify,
  closing: close,
  reopening: reopen,
  judging: judge,
};

/** One step of a flag's life: what the rule found and what others have said stand beside the decision. */
export default officePage({ roles: stepRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("flags");
  const step = flagSteps.find((each) => each === params.step);
  if (!step) throw notFound();
  const flag = await getFlag(work, { code: params.flagCode ?? "" });
  if (!flag.steps.includes(step)) throw notFound();
  // Judging and closing ask for nothing.
  const wordsOf = (part: string) => (t.has(`steps.${step}.${part}`) ? t(`steps.${step}.${part}`) : "");
  const title = t(`steps.${step}.title`);
  const day = { from: addDays(work.today, 1), to: addDays(work.today, LONGEST_WAIVER_DAYS) };
  return (
    <>
      <title>{`${title} · ${flag.code}`}</title>
      <PageHead code={flag.code} title={title} mark="flag" lead={textIn(locale, flag.rule, "title")} />
      <div className="grid gap-x-8 lg:grid-cols-2">
        <div>
          <FlagSentence flag={flag} />
          <FlagOutcome flag={flag} today={work.today} />
          <FlagFigures figures={flag.figures} />
        </div>
        <Section title={t("decision")}>
          <p className="mb-4">{t(`steps.${step}.lead`)}</p>
          <FormMessages>
            <FlagStepForm
              flagCode={flag.code}
              step={step}
              action={actions[step]}
              words={{
                submit: t(`steps.${step}.do`),
                label: wordsOf("label"),
                help: wordsOf("help"),
                day: t("until"),
                dayHelp: t("until_help", day),
              }}
            />
          </FormMessages>
        </Section>
      </div>
    </>
  );
});
