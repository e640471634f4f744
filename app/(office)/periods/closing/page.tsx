import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { getPeriodName } from "@/components/periods/get-period-name";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { bookOfRole } from "@/core/periods/book-of-role";
import { parsePeriod, periodKey } from "@/core/periods/period-span";
import { canBeClosed } from "@/core/periods/period-state";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { closePeriod } from "@/server/periods/close-period";
import { readBookYear } from "@/server/periods/read-book-year";
import { readClosingPreview } from "@/server/periods/read-closing-preview";
import { readNextPeriod } from "@/server/periods/read-next-period";
import { officePage } from "../../office-page";
import { AgeCards } from "../_components/age-cards";
import { ClosingForm } from "../_components/closing-form";
import { OpenItems } from "../_components/open-items";
import { close } from "../actions";

/** What a closing would keep and what stands in its way, and the button that closes. */
export default officePage(
  { roles: closePeriod.roles, title: "periods.close.title" },
  async (work, { searchParams, locale }) => {
    const [t, terms, name] = await Promise.all([getTranslations("periods"), getTranslations("terms"), getPeriodName()]);
    const { actor } = work;
    const book = bookOfRole[actor.role] ?? "national";
    const choices = await readPairingChoices(work);
    const pairing = actor.pairings.find((id) => id === searchParams.pairing) ?? actor.pairings[0];
    const place = {
      book,
      pairingId: book === "national" ? null : (pairing ?? null),
      countyCode: book === "county" ? actor.countyCode : null,
    };
    const next = await readNextPeriod(work, place);
    const asked = parsePeriod(searchParams.period ?? "") ?? next;
    const years = [
      ...new Set([asked, next].flatMap((span) => (span ? [Number(span.startsOn.slice(0, 4))] : []))),
    ].sort();
    const found = await Promise.all(
      years.map((year) => readBookYear(work, { year, pairing, county: actor.countyCode ?? undefined })),
    );
    const closable = found
      .flatMap((books) => books.filter((each) => each.book === book))
      .flatMap(({ periods }) => periods.filter(canBeClosed));
    const chosen = closable.find((span) => asked && periodKey(span) === periodKey(asked)) ?? null;
    const preview = chosen ? await readClosingPreview(work, chosen, place) : null;
    const offered = book === "national" ? [] : pairingChoices(choices, actor.pairings, locale);
    const pairingOf = choices.find(({ id }) => id === pairing);
    const whose = [terms(`books.${book}`), book !== "national" && pairingOf ? pairingName(pairingOf, locale) : null];
    const waiting = preview?.open.filter(({ blocks }) => blocks).length ?? 0;
    return (
      <>
        <PageHead
          title={t("close.title")}
          mark="calendar"
          lead={chosen ? t("close.lead", { period: name(chosen), book: whose.filter(Boolean).join(" · ") }) : undefined}
        />
        <FilterBar action="/periods/closing" label={t("close.choose")}>
          <FilterSelect
            name="period"
            label={t("filter.period")}
            value={chosen ? periodKey(chosen) : undefined}
            options={closable.map((span) => ({ value: periodKey(span), label: name(span) }))}
            all={t("close.choose")}
          />
          {offered.length > 1 ? (
            <FilterSelect name="pairing" label={t("filter.pairing")} value={pairing} options={offered} />
          ) : null}
        </FilterBar>
        {chosen && preview ? (
          <>
            {waiting > 0 ? (
              <Notice tone="block" title={t("close.waits", { count: waiting })}>
                {t("close.waits_next")}
              </Notice>
            ) : (
              <Notice title={t("close.final")} />
            )}
            <Section title={t("close.carry_over")} id="carry-over">
              <AgeCards figures={preview.carryOver} />
            </Section>
            <FormMessages>
              <ClosingForm
                key={`${periodKey(chosen)} ${pairing}`}
                period={periodKey(chosen)}
                pairing={place.pairingId ?? undefined}
                action={close}
                submitLabel={t("close.name", { period: name(chosen) })}
              />
            </FormMessages>
            <OpenItems open={preview.open} openCount={preview.openCount} />
          </>
        ) : (
          <EmptyState title={t("close.nothing_left")}>{t("close.nothing_next")}</EmptyState>
        )}
      </>
    );
  },
);
