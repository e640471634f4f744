import { windingUpSchema } from "@/core/instruments/instrument";
import { stillHeld } from "@/core/instruments/instrument-figures";
import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";
import { lockInstrument } from "./lock-instrument";
import { readFigures } from "./read-figures";

/**
 * Ends an instrument that holds no capital, loans, claims or exposure, and of which nothing waits. One that never moved
 * was registered in error: it is withdrawn, and its line is free again.
 */
export const windUpInstrument = command({
  name: "wind-up-instrument",
  roles: ["county_officer", "western_coordinator"],
  input: windingUpSchema,
  once: true,
  run: async (work, { code, endedOn, reason }) => {
    const instrument = await lockInstrument(work, code);
    const [moved] = await work.sql<{ last: string | null; waiting: number; confirmed: number }[]>`
      select max(happened_on) filter (where state = 'confirmed') as last,
        count(*) filter (where state = 'registered')::integer as waiting,
        count(*) filter (where state in ('confirmed', 'reversed'))::integer as confirmed
      from instrument_movement where instrument_id = ${instrument.id}`;
    requireDay(work, "endedOn", endedOn, moved?.last ?? instrument.agreedOn);
    const held = stillHeld(await readFigures(work, instrument.id));
    if (held !== 0n) throw invalid("code", "instrument.still_holds", { amount: formatYuan(held) });
    if (moved && moved.waiting > 0) throw invalid("code", "instrument.movements_wait", { count: moved.waiting });
    const state = moved && moved.confirmed > 0 ? "wound_up" : "withdrawn";
    await work.sql`
      update instrument set state = ${state}, ended_by = ${work.actor.personId}, ended_on = ${endedOn},
        end_reason = ${reason}, revision = revision + 1
      where id = ${instrument.id}`;
    await recordEvent(work, {
      subject: "instrument",
      subjectId: instrument.id,
      scope: instrument,
      verb: state === "wound_up" ? "instrument_wound_up" : "instrument_withdrawn",
      businessDate: endedOn,
      reason,
    });
    return { code };
  },
});
