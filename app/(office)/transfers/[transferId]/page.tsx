import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { ExportLinks } from "@/components/ui/export-links";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/core/kernel/domain-error";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { mayReverse } from "@/core/money/reversible";
import { getVoucher } from "@/server/transfers/get-voucher";
import { officePage } from "../../office-page";
import { VoucherSheet } from "../_components/voucher-sheet";

/** One transfer as a voucher: to be read here, printed on A4, or saved. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("vouchers");
  const id = params.transferId ?? "";
  if (!/^\d{1,15}$/.test(id)) throw notFound();
  const voucher = await getVoucher(work, { id: Number(id) });
  const { transfer } = voucher;
  return (
    <>
      <title>{`${t("title")} · ${id}`}</title>
      <PageHead
        code={t("number", { number: id })}
        title={t("title")}
        mark="ledger"
        lead={textIn(locale, transfer, "holder")}
        action={
          mayReverse(work.actor.role, transfer) ? (
            <ButtonLink href={`/transfers/${id}/reversal`}>{t("reverse")}</ButtonLink>
          ) : undefined
        }
      />
      <VoucherSheet voucher={voucher} locale={locale} />
      <p className="no-print">
        <ExportLinks name="voucher" query={{ transfer: transfer.id }} />
      </p>
    </>
  );
});
