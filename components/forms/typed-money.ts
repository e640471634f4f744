import { formatIn, type MoneyUnit, parseMoney, yuanText } from "@/core/kernel/money";

/** What stands in a money field: the text as typed and the unit of its switch. */
export type TypedMoney = { text: string; unit: "yuan" | "wan" };

/** The form's value: the typed text, with its unit written out, so that the schema needs no second field. */
export function moneyValue({ text, unit }: TypedMoney): string {
  const bare = text.trim();
  return unit === "wan" && /[\d０-９]$/.test(bare) ? `${bare}万` : bare;
}

/** How a value from the record or an earlier attempt is shown in the preferred unit; an unreadable one as it is. */
export function typedMoney(value: unknown, unit: TypedMoney["unit"]): TypedMoney {
  const text = typeof value === "string" ? value : "";
  const parsed = parseMoney(text);
  if (!parsed.ok) return { text, unit };
  if (unit === "yuan") return { text: yuanText(parsed.fen).replace(/\.00$/, ""), unit };
  const exact = formatIn(parsed.fen, "wan", 6).replaceAll(",", "");
  return { text: exact.replace(/\.?0+$/, ""), unit };
}

/** The unit in which a sum is read at a glance. */
export function readableUnit(fen: bigint): MoneyUnit {
  if (fen >= 10_000_000_000n) return "yi";
  return fen >= 1_000_000n ? "wan" : "yuan";
}
