import { useTranslations } from "next-intl";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { type Language, textIn } from "@/core/kernel/language";
import { projectStages } from "@/core/projects/project-life";
import { categories, strands } from "@/core/projects/project-terms";
import type { ProjectsQuery } from "@/core/projects/projects-query";
import type { PairingChoice } from "@/server/pairings/read-pairing-choices";

type Props = {
  query: ProjectsQuery;
  pairings: readonly PairingChoice[];
  actor: { pairings: readonly string[] };
  locale: Language;
};

/** The filters of the list of projects. An office that stands in one pairing is not asked which. */
export function ProjectFilters({ query, pairings, actor, locale }: Props) {
  const t = useTranslations("projects.filter");
  const terms = useTranslations("terms");
  const options = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: terms(`${list}.${code}`) }));
  const seen = actor.pairings.length === 0 ? pairings : pairings.filter(({ id }) => actor.pairings.includes(id));
  return (
    <FilterBar action="/projects" keep={{ county: query.county, year: query.year?.toString() }}>
      <FilterText name="text" label={t("q")} value={query.text} />
      {seen.length > 1 ? (
        <FilterSelect
          name="pairing"
          label={t("pairing")}
          value={query.pairing}
          options={seen.map((pairing) => ({
            value: pairing.id,
            label: `${textIn(locale, pairing.supporter, "name")} – ${textIn(locale, pairing.recipient, "name")}`,
          }))}
        />
      ) : null}
      {seen.length > 1 ? (
        <FilterSelect
          name="division"
          label={t("province")}
          value={query.division}
          options={divisionsOf(seen, locale)}
        />
      ) : null}
      <FilterSelect name="stage" label={t("stage")} value={query.stage} options={options("stages", projectStages)} />
      <FilterSelect name="strand" label={t("strand")} value={query.strand} options={options("strands", strands)} />
      <FilterSelect
        name="category"
        label={t("category")}
        value={query.category}
        options={options("categories", categories)}
      />
    </FilterBar>
  );
}

/** Both sides of the pairings, each once, in the order of their codes. */
function divisionsOf(pairings: readonly PairingChoice[], locale: Language) {
  const sides = pairings.flatMap(({ supporter, recipient }) => [supporter, recipient]);
  const labels = new Map(sides.map((side) => [side.code, textIn(locale, side, "name")]));
  return [...labels].sort(([left], [right]) => (left < right ? -1 : 1)).map(([value, label]) => ({ value, label }));
}
