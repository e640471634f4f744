import { getTranslations } from "next-intl/server";
import { MovementTable } from "@/components/instruments/movement-table";
import { MoneyFilters } from "@/components/money/money-filters";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { movementStates } from "@/core/instruments/instrument-life";
import { movementsQuerySchema } from "@/core/instruments/instruments-query";
import { movementKinds } from "@/core/instruments/movement-kinds";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { listMovements } from "@/server/instruments/list-movements";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

const HERE = "/instrument-movements";

/** The movements of all instruments that the office may see, or of one. */
export default officePage(
  { roles: programmeRoles, title: "instruments.movement.list" },
  async (work, { searchParams, locale }) => {
    const [t, terms] = await Promise.all([getTranslations("instruments"), getTranslations("terms")]);
    const { query } = askedQuery(movementsQuerySchema, searchParams);
    const [{ rows, next, previous, totals }, pairings] = await Promise.all([
      listMovements(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    return (
      <>
        <PageHead
          title={t("movement.list")}
          mark="shield"
          lead={t("movement.count", { count: totals.count })}
          {...(query.instrument ? { code: query.instrument } : {})}
        />
        <MoneyFilters
          action={HERE}
          query={query}
          textLabel={t("movement.text")}
          pairings={pairingChoices(pairings, work.actor.pairings, locale)}
          states={movementStates.map((state) => ({ value: state, label: terms(`movement_states.${state}`) }))}
          bySource
          today={work.today}
        >
          <FilterSelect
            name="kind"
            label={t("movement.kind")}
            value={query.kind}
            options={movementKinds.map((kind) => ({ value: kind, label: terms(`transfer_kinds.${kind}`) }))}
          />
        </MoneyFilters>
        {rows.length === 0 ? (
          <EmptyState title={t("movement.empty")}>{t("movement.empty_next")}</EmptyState>
        ) : (
          <MovementTable
            caption={t("movement.list")}
            rows={rows}
            withInstrument
            {...(query.kind ? { sum: totals.amount } : {})}
          />
        )}
        <Pager
          newer={previous ? addressOf(HERE, { ...filters, after: previous }) : null}
          older={next ? addressOf(HERE, { ...filters, before: next }) : null}
        />
      </>
    );
  },
);
