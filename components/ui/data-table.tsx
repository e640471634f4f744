import type { CSSProperties, ReactNode } from "react";

export type Column = {
  label: string;
  /** `number` (money too) stands right; `code` (codes, dates) is not broken; text is the rest. */
  kind?: "text" | "number" | "code";
  /** Makes the head a link that sorts; `direction` is how the rows stand now. */
  sort?: { href: string; direction?: "ascending" | "descending" | undefined } | undefined;
};

type Props = {
  caption: string;
  columns: readonly Column[];
  /** Plain `<tr><td>…` with one cell a column and no classes. */
  children: ReactNode;
  /** One cell a column ('' where there is no sum): the sums of everything that the filter found. */
  sums?: readonly ReactNode[] | undefined;
  density?: "dense" | "loose";
};

/** On a phone each cell shows its column's label, taken from here, so that cells need no attribute of their own. */
function labels(columns: readonly Column[]): CSSProperties {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&").replace(/[\n\r]/g, " ")}"`;
  return Object.fromEntries(columns.map((column, index) => [`--l${index + 1}`, quoted(column.label)])) as CSSProperties;
}

function kinds(columns: readonly Column[]): string {
  const classes = columns.map(({ kind }, index) =>
    kind === "number" ? ` n${index + 1}` : kind === "code" ? ` w${index + 1}` : "",
  );
  return `table${classes.join("")}`;
}

/** The rows of a list: sticky head, figures right, cards on a phone. At most 12 columns. */
export function DataTable({ caption, columns, children, sums, density = "dense" }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls sideways must be reachable without a mouse
    <section className="table-frame" tabIndex={0} aria-label={caption}>
      <table className={kinds(columns)} style={labels(columns)} data-density={density}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, sort }) => (
              <th key={label} scope="col" aria-sort={sort ? (sort.direction ?? "none") : undefined}>
                {sort ? (
                  <a className="table-sort" href={sort.href}>
                    {label}
                  </a>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {sums ? (
          <tfoot>
            <tr>
              {columns.map(({ label }, index) => (
                <td key={label}>{sums[index]}</td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}
