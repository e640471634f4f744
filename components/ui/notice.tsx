import type { ReactNode } from "react";
import { type Tone, toneClass } from "./tone";

type Props = {
  tone?: Exclude<Tone, "neutral">;
  title: string;
  children?: ReactNode;
  /** Read out at once when it appears after the page has loaded. */
  live?: boolean;
};

/** A message of the page: `block` is an error (solid red), `warn` a warning (dashed amber), which may be explained. */
export function Notice({ tone = "info", title, children, live = false }: Props) {
  return (
    <div className={toneClass("notice", tone)} role={live ? "alert" : undefined}>
      <strong>{title}</strong>
      {children ? <div>{children}</div> : null}
    </div>
  );
}
