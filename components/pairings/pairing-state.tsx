import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Pairing } from "@/core/pairings/pairing";

/** In force, ended, or not yet begun on the day asked about. */
export function PairingState({ pairing, asOf }: { pairing: Pick<Pairing, "startsOn" | "endsOn">; asOf: string }) {
  const t = useTranslations("pairings.states");
  if (asOf < pairing.startsOn) return <Badge>{t("not_begun")}</Badge>;
  if (pairing.endsOn !== null && pairing.endsOn <= asOf) return <Badge>{t("ended")}</Badge>;
  return <Badge tone="ok">{t("in_force")}</Badge>;
}
