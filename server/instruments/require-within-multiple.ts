import type { MovementKind } from "@/core/instruments/movement-kinds";
import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import type { LockedInstrument } from "./lock-instrument";

/** What each movement adds to exposure and to capital. A claim is owed, whatever it leaves: it is not asked about. */
const effects: Partial<Record<MovementKind, { exposure: bigint; capital: bigint }>> = {
  guarantee_issued: { exposure: 1n, capital: 0n },
  capital_paid_out: { exposure: 0n, capital: -1n },
  subsidy_paid: { exposure: 0n, capital: -1n },
};

/**
 * Refuses a movement after which the guarantees would stand for more than the agreed multiple of the capital in the fund
 * (error `instrument.beyond_multiple` on amount, in yuan). Under the lock of the instrument two never both pass.
 */
export async function requireWithinMultiple(
  { sql }: Work,
  instrument: LockedInstrument,
  movement: { kind: MovementKind; amount: bigint },
): Promise<void> {
  const effect = effects[movement.kind];
  if (!effect || instrument.exposureMultiple === null) return;
  const [held] = await sql<{ capital: bigint; exposure: bigint }[]>`
    select capital, exposure from instrument_figures where instrument_id = ${instrument.id}`;
  const exposure = (held?.exposure ?? 0n) + effect.exposure * movement.amount;
  const capital = (held?.capital ?? 0n) + effect.capital * movement.amount;
  const most = BigInt(instrument.exposureMultiple) * (capital > 0n ? capital : 0n);
  if (exposure <= most) return;
  throw invalid("amount", "instrument.beyond_multiple", {
    exposure: formatYuan(exposure),
    multiple: instrument.exposureMultiple,
    capital: formatYuan(capital),
    most: formatYuan(most),
  });
}
