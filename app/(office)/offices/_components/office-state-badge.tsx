import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { OfficeState } from "@/core/offices/offices-filter";

const tones = { open: "ok", closed: "neutral", future: "info" } as const;

export function OfficeStateBadge({ state }: { state: OfficeState }) {
  const t = useTranslations("offices.states");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
