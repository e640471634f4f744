import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { PageHead } from "@/components/ui/page-head";
import { createPerson } from "@/server/people/create-person";
import { officePage } from "../../office-page";
import { PersonForm } from "../_components/person-form";
import { create } from "../actions";

/** A new account; roles are granted afterwards by the security administrator. */
export default officePage({ roles: createPerson.roles, title: "people.new" }, async () => {
  const t = await getTranslations("people");
  return (
    <>
      <PageHead title={t("new")} lead={t("new_lead")} mark="person" />
      <FormMessages also={["people"]}>
        <PersonForm action={create} />
      </FormMessages>
    </>
  );
});
