import { useTranslations } from "next-intl";

type Props = {
  transfer: {
    id: number;
    state: "posted" | "pending" | "released";
    reversesId: number | null;
    reversedById: number | null;
    resolvesId: number | null;
    resolvedById: number | null;
    resolvedAs: "posted" | "released" | null;
  };
  /** Address of the record's page, where all its transfers stand; empty on that page itself. */
  page: string;
  /** Whether this person may undo it. */
  mayReverse: boolean;
};

/** Posted, held or let go; which transfer it undoes or resolves, or was undone or resolved by; the way to its reversal. */
export function TransferState({ transfer, page, mayReverse }: Props) {
  const t = useTranslations("money.transfers");
  if (transfer.reversedById !== null) return t("reversed_by", { number: String(transfer.reversedById) });
  if (transfer.reversesId !== null) return t("reverses", { number: String(transfer.reversesId) });
  const { state, resolvesId, resolvedById, resolvedAs } = transfer;
  // Of a reservation that is no longer held nobody may read that it is.
  const [word, other] =
    resolvedById !== null
      ? [resolvedAs === "posted" ? "settled_by" : "released_by", resolvedById]
      : [state === "released" ? "releases" : "settles", resolvesId];
  if (other !== null) return <a href={`${page}#transfer-${other}`}>{t(word, { number: String(other) })}</a>;
  if (mayReverse) return <a href={`/transfers/${transfer.id}/reversal`}>{t("reverse")}</a>;
  return t(`states.${state}`);
}
