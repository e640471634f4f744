import { useTranslations } from "next-intl";

type Props = {
  transfer: {
    id: number;
    state: "posted" | "pending" | "released";
    reversesId: number | null;
    reversedById: number | null;
  };
  /** Whether this person may undo it. */
  mayReverse: boolean;
};

/** Posted, held or let go; which transfer it undoes or was undone by; the way to its reversal. */
export function TransferState({ transfer, mayReverse }: Props) {
  const t = useTranslations("money.transfers");
  if (transfer.reversedById !== null) return t("reversed_by", { number: String(transfer.reversedById) });
  if (transfer.reversesId !== null) return t("reverses", { number: String(transfer.reversesId) });
  if (mayReverse) return <a href={`/transfers/${transfer.id}/reversal`}>{t("reverse")}</a>;
  return t(`states.${transfer.state}`);
}
