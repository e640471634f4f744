import { getTranslations } from "next-intl/server";
import { FlagFigures, FlagSentence } from "@/components/flags/flag-finding";
import { EventTimeline } from "@/components/records/event-timeline";
import { Section } from "@/components/ui/section";
import { programmeRoles } from "@/core/kernel/roles";
import { getFlag } from "@/server/flags/get-flag";
import { officePage } from "../../office-page";
import { FlagAmounts } from "./_components/flag-amounts";
import { FlagHead } from "./_components/flag-head";
import { FlagOutcome } from "./_components/flag-outcome";
import { FlagRule } from "./_components/flag-rule";

/** A flag explains itself: rule and version, basis, figures, limit, difference, money at stake, who may waive, what now. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("flags");
  const flag = await getFlag(work, { code: params.flagCode ?? "" });
  return (
    <>
      <FlagHead flag={flag} />
      <FlagSentence flag={flag} />
      <FlagAmounts flag={flag} />
      <FlagOutcome flag={flag} today={work.today} />
      <FlagFigures figures={flag.figures} />
      <FlagRule flag={flag} />
      <Section title={t("history")} id="history">
        <EventTimeline events={flag.events} locale={locale} />
      </Section>
    </>
  );
});
