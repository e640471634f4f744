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
  /** Whether this person may undo it. */
  mayReverse: boolean;
};

type Told = "reversed_by" | "reverses" | "settled_by" | "released_by" | "settles" | "releases";

/** Which other transfer says what became of this one, or of which this one says it. */
function told({ transfer }: Props): [Told, number] | null {
  const { state, reversesId, reversedById, resolvesId, resolvedById, resolvedAs } = transfer;
  if (reversedById !== null) return ["reversed_by", reversedById];
  if (reversesId !== null) return ["reverses", reversesId];
  // Of a reservation that is no longer held nobody may read that it is.
  if (resolvedById !== null) return [resolvedAs === "posted" ? "settled_by" : "released_by", resolvedById];
  return resolvesId === null ? null : [state === "released" ? "releases" : "settles", resolvesId];
}

/** Posted, held or let go; the transfer that it undoes or resolves, or was undone or resolved by; the way to its reversal. */
export function TransferState(props: Props) {
  const t = useTranslations("money.transfers");
  const { transfer, mayReverse } = props;
  const other = told(props);
  if (other) return <a href={`/transfers/${other[1]}`}>{t(other[0], { number: String(other[1]) })}</a>;
  const state = t(`states.${transfer.state}`);
  if (!mayReverse) return state;
  return (
    <>
      <span className="print-only">{state}</span>
      <a className="no-print" href={`/transfers/${transfer.id}/reversal`}>
        {t("reverse")}
      </a>
    </>
  );
}
