import { getTranslations } from "next-intl/server";
import { OtherSteps } from "@/components/money/payment-steps";
import { reallocationTone } from "@/components/money/reallocation-tone";
import { TransferTable } from "@/components/money/transfer-table";
import { RecordTimeline } from "@/components/records/record-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { programmeRoles } from "@/core/kernel/roles";
import { nextSteps } from "@/core/reallocations/next-steps";
import { getReallocation } from "@/server/reallocations/get-reallocation";
import { officePage } from "../../office-page";
import { ReallocationFacts } from "../_components/reallocation-facts";

/** A re-allocation whole: from which project to which, why, who decided, and one next step. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("reallocations"), getTranslations("terms")]);
  const reallocation = await getReallocation(work, { code: params.code ?? "" });
  const { code, state, fromTitle, toTitle } = reallocation;
  const { next, others } = nextSteps({ ...work.actor, ...reallocation });
  const address = (step: string) => `/reallocations/${code}/${step}`;
  const title = `${fromTitle} → ${toTitle}`;
  return (
    <>
      <title>{`${code} ${title}`}</title>
      <PageHead
        code={code}
        title={title}
        mark="transfer"
        badge={<Badge tone={reallocationTone[state]}>{terms(`reallocation_states.${state}`)}</Badge>}
        lead={t("one")}
        action={
          next ? (
            <ButtonLink href={address(next)} kind="primary">
              {t(`steps.${next}.name`)}
            </ButtonLink>
          ) : null
        }
      />
      <OtherSteps steps={others.map((step) => ({ href: address(step), name: t(`steps.${step}.name`) }))} />
      <ReallocationFacts reallocation={reallocation} locale={locale} />
      <TransferTable transfers={reallocation.transfers} locale={locale} role={work.actor.role} />
      <RecordTimeline events={reallocation.timeline} locale={locale} />
    </>
  );
});
