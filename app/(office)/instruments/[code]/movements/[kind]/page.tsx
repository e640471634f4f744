import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { movementKinds, movements } from "@/core/instruments/movement-kinds";
import { registrable } from "@/core/instruments/next-steps";
import { notFound } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { endingStages, lendingStages } from "@/core/projects/money-stages";
import { getInstrument, type InstrumentDetail } from "@/server/instruments/get-instrument";
import { openMovements } from "@/server/instruments/open-movements";
import { registerMovement } from "@/server/instruments/register-movement";
import { officePage } from "../../../../office-page";
import { InstrumentFigures } from "../../../_components/instrument-figures";
import { MovementForm } from "../../../_components/movement-form";
import { register } from "../../../actions";

/** What the fund, the county or the agreement leaves for this movement. */
function room(kind: string, { capital, withCounty, exposure, exposureMultiple }: InstrumentDetail): [string, bigint] {
  if (kind === "capital_paid_in") return ["with_county", withCounty];
  const left = BigInt(exposureMultiple ?? 0) * capital - exposure;
  return kind === "guarantee_issued" ? ["allowed", left > 0n ? left : 0n] : ["in_fund", capital];
}

/** A county officer registers one movement; its kind stands in the address. */
export default officePage({ roles: registerMovement.roles }, async (work, { params }) => {
  const [t, terms] = await Promise.all([getTranslations("instruments"), getTranslations("terms.transfer_kinds")]);
  const movement = movementKinds.find((each) => each === params.kind);
  if (!movement) throw notFound();
  const instrument = await getInstrument(work, { code: params.code ?? "" });
  const { code, kind, state, name, projectStage } = instrument;
  const { follows, needsTwo } = movements[movement];
  const open = await openMovements(work, { code, kind: follows });
  const isOpen = registrable({
    ...{ role: work.actor.role, kind, state },
    isOpenToNew: lendingStages.includes(projectStage),
    isOpenToEnding: endingStages.includes(projectStage),
  }).includes(movement);
  const title = terms(movement);
  const [place, amount] = room(movement, instrument);
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={name} mark="shield" />
      <p>{t(`movements.leads.${movement}`)}</p>
      <p className="mb-4">
        {t(needsTwo ? "movements.two" : "movements.one")} {t(`movements.${place}`, { amount: formatYuan(amount) })}
      </p>
      {!isOpen ? (
        <Notice tone="warn" title={t("movements.closed")}>
          {t("movements.closed_next")}
        </Notice>
      ) : follows && open.length === 0 ? (
        <EmptyState title={t("fields.none_open")}>{terms(follows)}</EmptyState>
      ) : (
        <FormMessages also={["instruments", "terms"]}>
          <MovementForm code={code} kind={movement} open={open} today={work.today} action={register} />
        </FormMessages>
      )}
      <InstrumentFigures instrument={instrument} />
    </>
  );
});
