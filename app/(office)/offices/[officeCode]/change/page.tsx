import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { changeOffice } from "@/server/offices/change-office";
import { getOffice } from "@/server/offices/get-office";
import { officePage } from "../../../office-page";
import { OfficeForm } from "../../_components/office-form";
import { placeOptions } from "../../_components/place-options";
import { change } from "../../actions";

/** The change of an office: names, first day, and while nobody has acted for it side and division. */
export default officePage({ roles: changeOffice.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("offices");
  const office = await getOffice(work, { officeCode: params.officeCode ?? "" });
  const { code, kind, divisionCode, nameZh, nameEn, validFrom, revision } = office;
  const isSettled = office.members.length > 0;
  return (
    <>
      <title>{`${t("change_title")} · ${code}`}</title>
      <PageHead code={code} title={t("change_title")} lead={t("change_lead")} mark="office" />
      {isSettled ? <Notice title={t("settled")}>{t("settled_why")}</Notice> : null}
      <FormMessages also={["offices"]}>
        <OfficeForm
          action={change}
          places={isSettled ? undefined : await placeOptions(work, locale)}
          cancelHref={`/offices/${code}`}
          defaultValues={{
            officeCode: code,
            revision: String(revision),
            kind,
            divisionCode: divisionCode ?? "",
            nameZh,
            nameEn,
            validFrom: validFrom ?? "",
            reason: "",
          }}
        />
      </FormMessages>
    </>
  );
});
