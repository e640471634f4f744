import type { Figure } from "@/core/rules/figure";

/** A rule's message with the figures in place of their names in braces; a name that has no figure stays as it is. */
export function verdictSentence(message: string, figures: readonly Figure[], text: (figure: Figure) => string): string {
  return message.replace(/\{([a-z0-9_]+)\}/g, (whole, name: string) => {
    const figure = figures.find((each) => each.name === name);
    return figure ? text(figure) : whole;
  });
}
