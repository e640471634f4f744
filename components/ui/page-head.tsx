import type { ReactNode } from "react";
import { Mark, type MarkShape } from "./mark";

type Props = {
  title: string;
  /** Human code of the record, above the title. */
  code?: string | undefined;
  mark?: MarkShape | undefined;
  /** Stage or state as a `Badge`. */
  badge?: ReactNode;
  lead?: ReactNode;
  /** The one next action of this person; quieter ones may stand before it. */
  action?: ReactNode;
};

/** Opens a page: code, name, state and one action. Every page has exactly one. */
export function PageHead({ title, code, mark, badge, lead, action }: Props) {
  return (
    <header className="page-head">
      <div>
        {code ? <span className="page-code">{code}</span> : null}
        <h1>
          {mark ? <Mark shape={mark} /> : null}
          {title}
          {badge}
        </h1>
        {lead ? <p className="page-lead">{lead}</p> : null}
      </div>
      {action ? <div className="page-actions">{action}</div> : null}
    </header>
  );
}
