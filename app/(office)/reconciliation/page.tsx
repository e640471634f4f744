import { getFormatter, getTranslations } from "next-intl/server";
import { MoneyTabs } from "@/components/money/money-tabs";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { PageHead } from "@/components/ui/page-head";
import { askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { reconciliationPageSchema } from "@/core/reconciliation/reconciliation-query";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { getReconciliation } from "@/server/reconciliation/get-reconciliation";
import { listTwoSidedSteps } from "@/server/reconciliation/list-two-sided-steps";
import { listUnmatchedLines } from "@/server/reconciliation/list-unmatched-lines";
import { officePage } from "../office-page";
import { ReconciliationFilters } from "./_components/reconciliation-filters";
import { StepRows } from "./_components/step-rows";
import { StepSums } from "./_components/step-sums";
import { UnmatchedRows } from "./_components/unmatched-rows";

/** What each side says of every two-sided step: sums that open their rows, and the rows with both statements. */
export default officePage(
  { roles: programmeRoles, title: "reconciliation.title" },
  async (work, { searchParams, locale }) => {
    const [t, format] = await Promise.all([getTranslations("reconciliation"), getFormatter()]);
    const { query } = askedQuery(reconciliationPageSchema, searchParams);
    const { state, ...rest } = query;
    const [sums, pairings, steps, lines] = await Promise.all([
      getReconciliation(work, query),
      readPairingChoices(work),
      state === "unmatched" ? null : listTwoSidedSteps(work, { ...rest, state }),
      state === "unmatched" ? listUnmatchedLines(work, query) : null,
    ]);
    const names = new Map(pairings.map((pairing) => [pairing.id, pairingName(pairing, locale)]));
    return (
      <>
        <PageHead title={t("title")} mark="transfer" lead={t("lead", { date: format.dateTime(work.now, "instant") })} />
        <MoneyTabs current="reconciliation" role={work.actor.role} />
        <ReconciliationFilters
          query={query}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          today={work.today}
        />
        <StepSums sums={sums} query={query} names={names} />
        {steps ? <StepRows list={steps} query={query} locale={locale} /> : null}
        {lines ? <UnmatchedRows list={lines} query={query} locale={locale} /> : null}
      </>
    );
  },
);
