import type { ReactNode } from "react";

export type Task = { key: string; title: ReactNode; href?: string | undefined; note?: ReactNode; badge?: ReactNode };

/** Things to do, each a link with its state at the right: the desks, and the parts of a long record. */
export function TaskList({ items }: { items: readonly Task[] }) {
  return (
    <ul className="task-list">
      {items.map(({ key, title, href, note, badge }) => (
        <li key={key}>
          {href ? <a href={href}>{title}</a> : <span>{title}</span>}
          {note ? <p>{note}</p> : null}
          {badge}
        </li>
      ))}
    </ul>
  );
}
