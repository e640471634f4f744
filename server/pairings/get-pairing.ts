import { notFound } from "@/core/kernel/domain-error";
import type { PairingScope } from "@/core/pairings/pairing";
import type { Work } from "@/db/work";
import { countProjects, type PairingCounts } from "./count-projects";
import { type NamedDivision, type PairingRow, readPairings } from "./read-pairings";

export type NamedScope = PairingScope & NamedDivision;

export type PairingView = {
  asOf: string;
  pairing: PairingRow & PairingCounts;
  scopes: NamedScope[];
  /** Every pairing, past and present, that touches the supporter's or the recipient's province, this one included. */
  related: PairingRow[];
  /** On the day this one ended: what its two sides went on with. On the day it began: what they came from. */
  succeededBy: PairingRow[];
  preceded: PairingRow[];
};

/** One pairing with its places, its handovers and the pairings around it. Throws not_found. */
export async function getPairing(work: Work, query: { id: string; asOf?: string | undefined }): Promise<PairingView> {
  const asOf = query.asOf ?? work.today;
  const [codes] = await work.sql<{ provinces: string[] }[]>`
    select array[left(supporter_code, 2), left(recipient_code, 2)] as provinces from pairing where id = ${query.id}`;
  if (!codes) throw notFound();
  const related = await readPairings(work, { asOf, provinces: codes.provinces });
  const pairing = related.find((row) => row.id === query.id);
  if (!pairing) throw notFound();
  const counts = await countProjects(work, [query.id]);
  const shared = related.filter(
    (row) =>
      row.id !== pairing.id &&
      (row.supporterCode === pairing.supporterCode || row.recipientCode === pairing.recipientCode),
  );
  return {
    asOf,
    pairing: { ...pairing, ...(counts.get(pairing.id) ?? { projects: 0, sent: 0n }) },
    scopes: await readScopes(work, query.id, asOf),
    related,
    succeededBy: shared.filter((row) => pairing.endsOn !== null && row.startsOn === pairing.endsOn),
    preceded: shared.filter((row) => row.endsOn === pairing.startsOn),
  };
}

/** Places bear the name of the day asked about, or, when they did not exist then, of the day from which they count. */
async function readScopes(work: Work, id: string, asOf: string): Promise<NamedScope[]> {
  return work.sql<NamedScope[]>`
    select c.pairing_id as "pairingId", c.division_code as "divisionCode", c.starts_on::text as "startsOn", c.source,
      c.note_zh as "noteZh", c.note_en as "noteEn", c.division_code as code,
      coalesce(d.name_zh, c.division_code) as "nameZh", coalesce(d.name_en, c.division_code) as "nameEn"
    from pairing_scope c
    left join lateral (
      select name_zh, name_en from division where code = c.division_code
      order by valid_from <= ${asOf}::date and (valid_to is null or ${asOf}::date < valid_to) desc,
        valid_from <= c.starts_on and (valid_to is null or c.starts_on < valid_to) desc, valid_from desc limit 1
    ) d on true
    where c.pairing_id = ${id} order by c.division_code`;
}
