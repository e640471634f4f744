import type { Tone } from "@/components/ui/tone";
import type { BookState } from "@/core/periods/period-state";

/** The mark of a period's state in a book. */
export const periodTone: Record<BookState, Tone> = {
  running: "neutral",
  open: "info",
  closed: "ok",
  reopening_asked: "warn",
  reopened: "info",
};
