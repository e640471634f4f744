import { movementConfirmationSchema } from "@/core/instruments/movement";
import { command } from "../command";
import { lockMovement } from "./lock-movement";
import { postMovement } from "./post-movement";

/** Another person than registered it confirms a movement, and the ledger moves. */
export const confirmMovement = command({
  name: "confirm-movement",
  roles: ["county_officer", "western_coordinator"],
  input: movementConfirmationSchema,
  once: true,
  run: async (work, { code }) => {
    const { movement, instrument } = await lockMovement(work, code);
    await work.sql`
      update instrument_movement set state = 'confirmed', confirmed_by = ${work.actor.personId},
        confirmed_at = work_now(), revision = revision + 1
      where id = ${movement.id}`;
    await postMovement(work, instrument, movement);
    return { code };
  },
});
