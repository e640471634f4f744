import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { pairingName } from "@/components/pairings/pairing-choices";
import { PageHead } from "@/components/ui/page-head";
import { textIn } from "@/core/kernel/language";
import { registerInvestment } from "@/server/investments/register-investment";
import { getProposalChoices } from "@/server/projects/get-proposal-choices";
import { officePage } from "../../office-page";
import { InvestmentForm } from "../_components/investment-forms";
import { register } from "../actions";

/** The east registers what an enterprise agreed to invest. */
export default officePage(
  { roles: registerInvestment.roles, title: "investments.steps.new.title" },
  async (work, { locale }) => {
    const t = await getTranslations("investments.steps.new");
    const { pairings, counties } = await getProposalChoices(work);
    return (
      <>
        <PageHead title={t("title")} lead={t("lead")} mark="factory" />
        <FormMessages also={["investments"]}>
          <InvestmentForm
            pairings={pairings.map((pairing) => ({ value: pairing.id, label: pairingName(pairing, locale) }))}
            counties={counties.map((county) => ({
              value: county.code,
              label: `${textIn(locale, county, "name")} ${county.code}`,
              group: textIn(locale, county.within, "name"),
            }))}
            today={work.today}
            action={register}
          />
        </FormMessages>
      </>
    );
  },
);
