import type { ReactNode } from "react";
import { type Tone, toneClass } from "./tone";

/** A status: symbol (from the style) and text. One element, because lists carry fifty of them. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={toneClass("badge", tone)}>{children}</span>;
}
