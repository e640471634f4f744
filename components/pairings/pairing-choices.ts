import type { FilterOption } from "@/components/ui/filter-bar";
import { type Language, textIn } from "@/core/kernel/language";

type Named = { nameZh: string; nameEn: string };
type Pairing = { id: string; supporter: Named; recipient: Named };

/** A pairing as "supporter – recipient". */
export const pairingName = ({ supporter, recipient }: Omit<Pairing, "id">, locale: Language) =>
  `${textIn(locale, supporter, "name")} – ${textIn(locale, recipient, "name")}`;

/** The pairings that an office may choose among; `own` is empty for those who see all. */
export const pairingChoices = (
  pairings: readonly Pairing[],
  own: readonly string[],
  locale: Language,
): FilterOption[] =>
  pairings
    .filter(({ id }) => own.length === 0 || own.includes(id))
    .map((pairing) => ({ value: pairing.id, label: pairingName(pairing, locale) }));
