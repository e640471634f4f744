import type { Work } from "@/db/work";

export type NamedPlace = { code: string; nameZh: string; nameEn: string };
export type ProposalChoices = {
  /** The actor's pairings that are in force today. */
  pairings: { id: string; supporter: NamedPlace; recipient: NamedPlace }[];
  /** The counties that lie in their recipients today, by code; `within` is the prefecture (or province). */
  counties: (NamedPlace & { within: NamedPlace })[];
};

/** Where a new project of the actor's may be: the pairings and counties to choose from, with today's names. */
export async function getProposalChoices(work: Work): Promise<ProposalChoices> {
  const today = work.today;
  const pairings = await work.sql<Record<string, string>[]>`
    select p.id, s.code as s_code, s.name_zh as s_zh, s.name_en as s_en, r.code as r_code, r.name_zh as r_zh, r.name_en as r_en
    from pairing p
    join division s on s.code = p.supporter_code and s.valid_from <= ${today}::date and coalesce(s.valid_to > ${today}::date, true)
    join division r on r.code = p.recipient_code and r.valid_from <= ${today}::date and coalesce(r.valid_to > ${today}::date, true)
    where p.id = any (${work.actor.pairings}::text[])
      and p.starts_on <= ${today}::date and coalesce(p.ends_on > ${today}::date, true)
    order by p.supporter_code, p.recipient_code`;
  const stems = pairings.map((row) => (row.r_code ?? "").replace(/(00){1,2}$/, ""));
  const counties = await work.sql<Record<string, string>[]>`
    select c.code, c.name_zh, c.name_en, w.code as w_code, w.name_zh as w_zh, w.name_en as w_en
    from division c
    join division w on w.code = c.parent_code and w.valid_from <= ${today}::date and coalesce(w.valid_to > ${today}::date, true)
    where c.level = 'county' and c.valid_from <= ${today}::date and coalesce(c.valid_to > ${today}::date, true)
      and exists (select 1 from unnest(${stems}::text[]) stem where c.code like stem || '%')
    order by c.code`;
  const place = (code = "", nameZh = "", nameEn = ""): NamedPlace => ({ code, nameZh, nameEn });
  return {
    pairings: pairings.map((row) => ({
      id: row.id ?? "",
      supporter: place(row.s_code, row.s_zh, row.s_en),
      recipient: place(row.r_code, row.r_zh, row.r_en),
    })),
    counties: counties.map((row) => ({
      ...place(row.code, row.name_zh, row.name_en),
      within: place(row.w_code, row.w_zh, row.w_en),
    })),
  };
}
