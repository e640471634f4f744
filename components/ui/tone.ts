/** What a mark says about its thing; each tone has a symbol of its own, so that colour is never alone. */
export type Tone = "neutral" | "info" | "ok" | "warn" | "block";

/** The class of a block in its tone: 'badge badge-warn'. */
export function toneClass(block: "badge" | "notice", tone: Tone): string {
  return tone === "neutral" ? block : `${block} ${block}-${tone}`;
}
