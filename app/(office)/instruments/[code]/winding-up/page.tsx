import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { stillHeld } from "@/core/instruments/instrument-figures";
import { mayWindUp } from "@/core/instruments/next-steps";
import { formatYuan } from "@/core/kernel/money";
import { getInstrument } from "@/server/instruments/get-instrument";
import { windUpInstrument } from "@/server/instruments/wind-up-instrument";
import { officePage } from "../../../office-page";
import { InstrumentFigures } from "../../_components/instrument-figures";
import { WindingUpForm } from "../../_components/winding-up-form";
import { windUp } from "../../actions";

/** Ends an instrument, once it is empty. */
export default officePage({ roles: windUpInstrument.roles }, async (work, { params }) => {
  const t = await getTranslations("instruments");
  const instrument = await getInstrument(work, { code: params.code ?? "" });
  const { code, state, name } = instrument;
  const title = t("steps.winding-up.title");
  const held = stillHeld(instrument);
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={name} mark="shield" />
      <p className="mb-4">{t("steps.winding-up.lead")}</p>
      {held > 0n ? (
        <Notice tone="warn" title={t("holds", { amount: formatYuan(held) })}>
          {t("holds_next")}
        </Notice>
      ) : null}
      {mayWindUp(work.actor.role, state) ? (
        <FormMessages also={["instruments"]}>
          <WindingUpForm code={code} today={work.today} action={windUp} />
        </FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")}>
          {t("over_next")}
        </Notice>
      )}
      <InstrumentFigures instrument={instrument} />
    </>
  );
});
