import { useTranslations } from "next-intl";
import { ExportLinks } from "@/components/ui/export-links";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/core/kernel/asked-query";

type Values = Readonly<Record<string, string | number | undefined>>;
type Props = {
  address: string;
  /** The filters of the list, without its place. */
  filters: Values & { rows?: number | undefined };
  next: number | null;
  previous: number | null;
  /** The export of the list, and the filters that it takes. */
  exported: string;
  exportQuery: Values;
};

/** Moves through a statement; saves it whole; shows more of it at once, to be printed. */
export function StatementPager({ address, filters, next, previous, exported, exportQuery }: Props) {
  const t = useTranslations("accounts.statement");
  return (
    <Pager
      newer={previous ? addressOf(address, { ...filters, after: previous }) : null}
      older={next ? addressOf(address, { ...filters, before: next }) : null}
    >
      <ExportLinks name={exported} query={exportQuery} />
      {(next || previous) && filters.rows === undefined ? (
        <a className="button button-quiet" href={addressOf(address, { ...filters, rows: 500 })}>
          {t("more_rows", { count: 500 })}
        </a>
      ) : null}
    </Pager>
  );
}
