import type { ReactNode } from "react";

/** Nothing here: `title` says so, `children` says what to do next, `action` does it. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <strong>{title}</strong>
      <p>{children}</p>
      {action}
    </div>
  );
}
