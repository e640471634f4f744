import { getTranslations } from "next-intl/server";
import { attach } from "@/app/(office)/paper-actions";
import { expenditureTone } from "@/components/money/expenditure-tone";
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
import { nextSteps } from "@/core/expenditures/next-steps";
import { programmeRoles } from "@/core/kernel/roles";
import { getExpenditure } from "@/server/expenditures/get-expenditure";
import { attachPaper } from "@/server/papers/attach-paper";
import { getAdvice } from "@/server/rules/get-advice";
import { listVerdicts } from "@/server/rules/list-verdicts";
import { officePage } from "../../office-page";
import { ExpenditureFacts } from "../_components/expenditure-facts";
import { ExpenditureRefunds } from "../_components/expenditure-refunds";

/** An expenditure whole: what it was, what the rules say, its papers, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, money, terms] = await Promise.all([
    getTranslations("expenditures"),
    getTranslations("money"),
    getTranslations("terms"),
  ]);
  const expenditure = await getExpenditure(work, { code: params.code ?? "" });
  const { code, state } = expenditure;
  const advice = state === "registered" ? await getAdvice(work, "expenditure", expenditure.id) : null;
  const { next, others } = nextSteps({ ...work.actor, ...expenditure });
  const openFlags = expenditure.flags.filter((flag) => flag.state !== "closed" && flag.state !== "waived").length;
  const mayAttach = attachPaper.roles.includes(work.actor.role);
  const address = (step: string) => `/expenditures/${code}/${step}`;
  return (
    <>
      <title>{`${code} ${expenditure.projectTitle}`}</title>
      <PageHead
        code={code}
        title={expenditure.projectTitle}
        mark="transfer"
        badge={<Badge tone={expenditureTone[state]}>{terms(`expenditure_states.${state}`)}</Badge>}
        lead={<a href="#checks">{money("open_flags", { count: openFlags })}</a>}
        action={
          next ? (
            <ButtonLink href={address(next)} kind="primary">
              {t(`steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <OtherSteps steps={others.map((step) => ({ href: address(step), name: t(`steps.${step}.name`) }))} />
      <ExpenditureFacts expenditure={expenditure} locale={locale} />
      <ExpenditureRefunds expenditure={expenditure} />
      <FlagList title={money("checks")} none={money("no_checks")} flags={expenditure.flags} locale={locale} />
      <VerdictList verdicts={await listVerdicts(work, { subject: "expenditure", code })} />
      {advice ? <AdviceList title={money("advice")} advice={advice} locale={locale} /> : null}
      <PaperList
        papers={expenditure.papers}
        locale={locale}
        attach={mayAttach ? { subject: "expenditure", code, action: attach } : null}
      />
      <TransferTable transfers={expenditure.transfers} locale={locale} role={work.actor.role} />
      <Section title={money("timeline")} id="timeline">
        <EventTimeline
          events={expenditure.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "expenditure",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
