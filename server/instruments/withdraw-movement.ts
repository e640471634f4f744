import { movementWithdrawalSchema } from "@/core/instruments/movement";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { lockMovement } from "./lock-movement";

/** Takes out a movement that was registered and not confirmed. */
export const withdrawMovement = command({
  name: "withdraw-movement",
  roles: ["county_officer", "western_coordinator"],
  input: movementWithdrawalSchema,
  run: async (work, { code, reason }) => {
    const { movement, instrument } = await lockMovement(work, code);
    await work.sql`
      update instrument_movement set state = 'withdrawn', revision = revision + 1 where id = ${movement.id}`;
    await recordEvent(work, {
      subject: "instrument_movement",
      subjectId: movement.id,
      scope: instrument,
      verb: "movement_withdrawn",
      reason,
    });
    return { code };
  },
});
