import type { ReactNode } from "react";

export type SummaryCard = { label: string; value: ReactNode; note?: ReactNode; href?: string | undefined };

/** The figures of a page at a glance. A figure with `href` opens the rows it counts. */
export function SummaryCards({ items }: { items: readonly SummaryCard[] }) {
  return (
    <dl className="cards">
      {items.map(({ label, value, note, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          {note ? <dd>{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
