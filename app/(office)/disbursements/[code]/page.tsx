import { getTranslations } from "next-intl/server";
import { attach } from "@/app/(office)/paper-actions";
import { disbursementTone } from "@/components/disbursements/disbursement-tone";
import { OtherSteps } from "@/components/money/payment-steps";
import { TransferTable } from "@/components/money/transfer-table";
import { PaperList } from "@/components/papers/paper-list";
import { EventTimeline } from "@/components/records/event-timeline";
import { AdviceList } from "@/components/rules/advice-list";
import { FlagList } from "@/components/rules/flag-list";
import { VerdictList } from "@/components/rules/verdict-list";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { DisbursementState } from "@/core/disbursements/disbursement-life";
import { programmeRoles } from "@/core/kernel/roles";
import { getDisbursement } from "@/server/disbursements/get-disbursement";
import { attachPaper } from "@/server/papers/attach-paper";
import { getAdvice } from "@/server/rules/get-advice";
import { listVerdicts } from "@/server/rules/list-verdicts";
import { officePage } from "../../office-page";
import { DisbursementBar, DisbursementFacts } from "../_components/disbursement-facts";
import { DisbursementReceipts } from "../_components/disbursement-receipts";
import { stepAddress, stepsOf } from "../_components/steps-of";

/** While it may still be stopped, what the rules say stands on the page; afterwards the flags do. */
const judgedStates: readonly DisbursementState[] = ["requested", "returned", "approved"];

/** A disbursement whole: its money line, what the rules say, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("disbursements"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const disbursement = await getDisbursement(work, { code: params.code ?? "" });
  const { code, state } = disbursement;
  const advice = judgedStates.includes(state) ? await getAdvice(work, "disbursement", disbursement.id) : null;
  const { next, others } = stepsOf(work, disbursement);
  const openFlags = disbursement.flags.filter((flag) => flag.state !== "closed" && flag.state !== "waived").length;
  const mayAttach = attachPaper.roles.includes(work.actor.role);
  return (
    <>
      <title>{`${code} ${disbursement.projectTitle}`}</title>
      <PageHead
        code={code}
        title={disbursement.projectTitle}
        mark="transfer"
        badge={<Badge tone={disbursementTone[state]}>{terms(`disbursement_states.${state}`)}</Badge>}
        lead={<a href="#checks">{money("open_flags", { count: openFlags })}</a>}
        action={
          next ? (
            <ButtonLink href={stepAddress(disbursement, next)} kind="primary">
              {t(`steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <DisbursementBar disbursement={disbursement} />
      <OtherSteps
        steps={others.map((step) => ({ href: stepAddress(disbursement, step), name: t(`steps.${step}.name`) }))}
      />
      <DisbursementFacts disbursement={disbursement} locale={locale} />
      <FlagList title={money("checks")} none={money("no_checks")} flags={disbursement.flags} locale={locale} />
      <VerdictList verdicts={await listVerdicts(work, { subject: "disbursement", code })} />
      {advice ? <AdviceList title={money("advice")} advice={advice} locale={locale} /> : null}
      <PaperList
        papers={disbursement.papers}
        locale={locale}
        attach={mayAttach ? { subject: "disbursement", code, action: attach } : null}
      />
      <DisbursementReceipts receipts={disbursement.receipts} locale={locale} />
      <TransferTable transfers={disbursement.transfers} locale={locale} role={work.actor.role} />
      <Section title={money("timeline")} id="timeline">
        <EventTimeline
          events={disbursement.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "disbursement",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
