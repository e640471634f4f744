import { useTranslations } from "next-intl";

/** On paper only: room for whoever makes, checks and approves a statement, and for the seal. */
export function Signatures() {
  const t = useTranslations("statements.sign");
  return (
    <div className="print-only">
      <div className="voucher-signatures">
        {(["made_by", "checked_by", "approved_by", "seal"] as const).map((box) => (
          <div key={box}>
            <strong>{t(box)}</strong>
            <small>{t("date")}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
