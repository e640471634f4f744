/** What was typed to find a division: letters are pinyin initials or an English name, digits a code, else a Chinese name. */
export type DivisionText = { code: string | null; initials: string | null; name: string };

/** Reads what people type into a search for places: 'yn', '5300', '５３', ' 云南 '. At most 40 characters count. */
export function divisionText(typed: string): DivisionText {
  const name = typed.normalize("NFKC").trim().replace(/\s+/g, " ").slice(0, 40);
  return {
    code: /^\d{1,6}$/.test(name) ? name : null,
    initials: /^[a-z]{1,20}$/i.test(name) ? name.toLowerCase() : null,
    name,
  };
}

/** A text as a part of an SQL `like` pattern: its own wildcards stand for themselves. */
export function likePart(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
