import type { Pairing } from "@/core/pairings/pairing";
import type { Work } from "@/db/work";

/** A division by the name of a day. */
export type NamedDivision = { code: string; nameZh: string; nameEn: string };

export type PairingRow = Pairing & {
  supporter: NamedDivision;
  recipient: NamedDivision;
  /** In force on the day asked for. */
  inForce: boolean;
};

type Filter = {
  asOf: string;
  /** Only those whose supporter or recipient lies in one of these provinces (two digits); undefined = all. */
  provinces?: readonly string[];
};

/**
 * Every pairing there has been, in the order of the supporters' codes. Both sides bear the names of the day `asOf`, or
 * of the pairing's own last or first day when the day lies outside of it.
 */
export async function readPairings(work: Work, { asOf, provinces }: Filter): Promise<PairingRow[]> {
  const rows = await work.sql<(Pairing & Record<string, string> & { inForce: boolean })[]>`
    with named as (
      select *, greatest(starts_on, least(${asOf}::date, ends_on - 1)) as name_day
      from pairing
      where ${provinces ?? null}::text[] is null
        or left(supporter_code, 2) = any (${provinces ?? null}::text[])
        or left(recipient_code, 2) = any (${provinces ?? null}::text[])
    )
    select p.id, p.supporter_code as "supporterCode", p.recipient_code as "recipientCode", p.level,
      p.instrument_zh as "instrumentZh", p.instrument_en as "instrumentEn", p.starts_on::text as "startsOn",
      p.start_precision as "startPrecision", p.ends_on::text as "endsOn", p.end_precision as "endPrecision",
      p.source, p.verification, p.note_zh as "noteZh", p.note_en as "noteEn",
      p.starts_on <= ${asOf}::date and (p.ends_on is null or ${asOf}::date < p.ends_on) as "inForce",
      s.name_zh as "supporterZh", s.name_en as "supporterEn", r.name_zh as "recipientZh", r.name_en as "recipientEn"
    from named p
    left join division s on s.code = p.supporter_code
      and s.valid_from <= p.name_day and (s.valid_to is null or p.name_day < s.valid_to)
    left join division r on r.code = p.recipient_code
      and r.valid_from <= p.name_day and (r.valid_to is null or p.name_day < r.valid_to)
    order by p.supporter_code, p.recipient_code, p.starts_on`;
  return rows.map(({ supporterZh, supporterEn, recipientZh, recipientEn, ...pairing }) => ({
    ...pairing,
    supporter: named(pairing.supporterCode, supporterZh, supporterEn),
    recipient: named(pairing.recipientCode, recipientZh, recipientEn),
  }));
}

/** A code without a name on the day stands for itself. */
function named(code: string, nameZh: string | undefined, nameEn: string | undefined): NamedDivision {
  return { code, nameZh: nameZh ?? code, nameEn: nameEn ?? code };
}
