import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { createOffice } from "@/server/offices/create-office";
import { officePage } from "../../office-page";
import { OfficeForm } from "../_components/office-form";
import { placeOptions } from "../_components/place-options";
import { create } from "../actions";

/** A new office. */
export default officePage({ roles: createOffice.roles, title: "offices.new" }, async (work, { locale }) => {
  const t = await getTranslations("offices");
  return (
    <>
      <PageHead title={t("new")} lead={t("new_lead")} mark="office" />
      <FormMessages also={["offices"]}>
        <OfficeForm
          action={create}
          places={await placeOptions(work, locale)}
          cancelHref="/offices"
          defaultValues={{ kind: "county", divisionCode: "", nameZh: "", nameEn: "", validFrom: "", reason: "" }}
        />
      </FormMessages>
    </>
  );
});
