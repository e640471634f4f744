import { useTranslations } from "next-intl";
import { periodTone } from "@/components/periods/period-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { periodKey } from "@/core/periods/period-span";
import type { BookYear } from "@/server/periods/read-book-year";

type Props = { year: number; books: readonly BookYear[]; name: (span: { startsOn: string; endsOn: string }) => string };

/** The months of a year and the year itself, each with its state in every book that is shown; a closing is a link. */
export function BookCalendar({ year, books, name }: Props) {
  const t = useTranslations("periods.calendar");
  const terms = useTranslations("terms");
  const [first] = books;
  return (
    <Section title={t("title", { year: String(year) })} id="calendar">
      <DataTable
        caption={t("title", { year: String(year) })}
        columns={[
          { label: t("period"), kind: "code" },
          ...books.map(({ book }) => ({ label: terms(`books.${book}`) })),
        ]}
      >
        {first?.periods.map((span, index) => (
          <tr key={periodKey(span)}>
            <td>{name(span)}</td>
            {books.map(({ book, periods }) => {
              const { state = "open", closing = null } = periods[index] ?? {};
              const badge = <Badge tone={periodTone[state]}>{terms(`period_states.${state}`)}</Badge>;
              return <td key={book}>{closing ? <a href={`/periods/${closing.id}`}>{badge}</a> : badge}</td>;
            })}
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
