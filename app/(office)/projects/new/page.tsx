import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { getProposalChoices } from "@/server/projects/get-proposal-choices";
import { proposeProject } from "@/server/projects/propose-project";
import { officePage } from "../../office-page";
import { ProjectForm } from "../_components/project-form";
import { propose } from "../actions";

/** Proposes a project. */
export default officePage({ roles: proposeProject.roles, title: "projects.new" }, async (work, { locale }) => {
  const t = await getTranslations("projects.form");
  const { pairings, counties } = await getProposalChoices(work);
  const named = (place: { nameZh: string; nameEn: string }) => (locale === "zh" ? place.nameZh : place.nameEn);
  return (
    <>
      <PageHead title={t("new_title")} lead={t("new_lead")} />
      <FormMessages also={["projects", "terms"]}>
        <ProjectForm
          action={propose}
          writer={work.actor.signInName}
          cancelHref="/projects"
          places={{
            pairings: pairings.map((pairing) => ({
              value: pairing.id,
              label: `${named(pairing.supporter)} – ${named(pairing.recipient)}`,
            })),
            counties: counties.map((county) => ({
              value: county.code,
              label: `${named(county)} ${county.code}`,
              group: named(county.within),
            })),
          }}
          defaultValues={{
            pairingId: pairings.length === 1 ? pairings[0]?.id : "",
            countyCode: "",
            title: "",
            summary: "",
            strand: "government_aid",
            category: "",
            startsOn: "",
            endsOn: "",
            benefitLink: "",
            budgetLines: [{ source: "provincial", fiscalYear: work.today.slice(0, 4), purpose: "works", amount: "" }],
            targets: [{ indicator: "", unit: "", baseline: "", target: "", dueOn: "" }],
            contacts: [],
          }}
        />
      </FormMessages>
    </>
  );
});
