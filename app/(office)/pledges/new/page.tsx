import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { pairingName } from "@/components/pairings/pairing-choices";
import { PageHead } from "@/components/ui/page-head";
import { pledgeFunds } from "@/server/pledges/pledge-funds";
import { getProposalChoices } from "@/server/projects/get-proposal-choices";
import { officePage } from "../../office-page";
import { PledgeForm } from "../_components/pledge-forms";
import { pledge } from "../actions";

/** The east pledges money to one of its pairings. */
export default officePage({ roles: pledgeFunds.roles, title: "pledges.steps.new.title" }, async (work, { locale }) => {
  const t = await getTranslations("pledges.steps.new");
  const { pairings } = await getProposalChoices(work);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} mark="transfer" />
      <FormMessages also={["pledges", "money", "terms"]}>
        <PledgeForm
          pairings={pairings.map((pairing) => ({ value: pairing.id, label: pairingName(pairing, locale) }))}
          today={work.today}
          action={pledge}
        />
      </FormMessages>
    </>
  );
});
