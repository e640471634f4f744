import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode; wide?: boolean };

/** Names and values of a record. What is not known is shown as a dash, never left out: a gap is an answer too. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {items.map(({ term, value, wide }) => (
        <div key={term} className={wide ? "wide" : undefined}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === "" ? "—" : value}</dd>
        </div>
      ))}
    </dl>
  );
}
