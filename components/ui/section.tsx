import type { ReactNode } from "react";

type Props = { title: string; id?: string | undefined; aside?: ReactNode; children: ReactNode };

/** A titled part of a page. `id` makes it a target of links; `aside` stands at the right of the title. */
export function Section({ title, id, aside, children }: Props) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
