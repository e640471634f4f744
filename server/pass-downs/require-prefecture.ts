import { invalid } from "@/core/kernel/domain-error";
import type { PassDownLeg } from "@/core/pass-downs/pass-down-leg";
import type { Work } from "@/db/work";
import { readPrefectures } from "./read-prefectures";

type Passed = { leg: PassDownLeg; pairingId: string; countyCode: string; passedOn: string };

/** Refuses (on leg, `money.no_prefecture`) money that is to go over a prefecture where none stands between. */
export async function requirePrefecture(work: Work, passed: readonly Passed[]): Promise<void> {
  const found = await readPrefectures(
    work,
    passed.filter(({ leg }) => leg !== "direct"),
  );
  if (found.includes(null)) throw invalid("leg", "money.no_prefecture");
}
