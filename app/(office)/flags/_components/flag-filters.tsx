import { useTranslations } from "next-intl";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { type Language, textIn } from "@/core/kernel/language";
import { type FlagsQuery, flagOrders } from "@/core/rules/flags-query";
import { flagStates, subjects, weights } from "@/core/rules/rule-terms";
import type { FlagChoices } from "@/server/flags/flag-choices";
import type { PairingChoice } from "@/server/pairings/read-pairing-choices";

type Props = {
  query: FlagsQuery;
  choices: FlagChoices;
  /** Those in the actor's scope. */
  pairings: readonly PairingChoice[];
  locale: Language;
};

/** The filters of the list of flags. An office that stands in one pairing is not asked which. */
export function FlagFilters({ query, choices, pairings, locale }: Props) {
  const t = useTranslations("flags.filter");
  const terms = useTranslations("terms");
  const named = (list: FlagChoices["rules"]) =>
    list.map((each) => ({ value: each.code, label: `${each.code} ${textIn(locale, each, "name")}` }));
  const words = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: terms(`${list}.${code}`) }));
  return (
    <FilterBar action="/flags" keep={{ project: query.project, verdict: query.verdict }}>
      <FilterSelect name="rule" label={t("rule")} value={query.rule} options={named(choices.rules)} />
      <FilterSelect
        name="weight"
        label={t("weight")}
        value={query.weight}
        options={words("weights", weights.toReversed())}
      />
      <FilterSelect
        name="state"
        label={t("state")}
        all={t("not_closed")}
        value={query.state}
        options={[...words("flag_states", flagStates), { value: "any", label: t("any") }]}
      />
      <FilterSelect name="subject" label={t("subject")} value={query.subject} options={words("subjects", subjects)} />
      {pairings.length > 1 ? (
        <FilterSelect
          name="pairing"
          label={t("pairing")}
          value={query.pairing}
          options={pairings.map((pairing) => ({
            value: pairing.id,
            label: `${textIn(locale, pairing.supporter, "name")} – ${textIn(locale, pairing.recipient, "name")}`,
          }))}
        />
      ) : null}
      {choices.counties.length > 1 ? (
        <FilterSelect name="county" label={t("county")} value={query.county} options={named(choices.counties)} />
      ) : null}
      <FilterSelect
        name="order"
        label={t("order")}
        all={t("orders.stake")}
        value={query.order === "stake" ? undefined : query.order}
        options={flagOrders
          .filter((order) => order !== "stake")
          .map((order) => ({ value: order, label: t(`orders.${order}`) }))}
      />
    </FilterBar>
  );
}
