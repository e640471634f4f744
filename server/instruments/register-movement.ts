import { type Movement, movementSchema } from "@/core/instruments/movement";
import { allowedMovements, movements } from "@/core/instruments/movement-kinds";
import { invalid, notFound } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { endingStages, lendingStages } from "@/core/projects/money-stages";
import type { Work } from "@/db/work";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { requireOpenBooks } from "../money/require-open-books";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";
import { type LockedInstrument, lockInstrument } from "./lock-instrument";
import type { LockedMovement } from "./lock-movement";
import { postMovement } from "./post-movement";
import { requireWithinMultiple } from "./require-within-multiple";

/**
 * A county officer registers what happened to an instrument. Where money leaves, risk is taken or a claim is given up it
 * counts when another person confirms it; what comes in or ends counts at once.
 */
export const registerMovement = command({
  name: "register-movement",
  roles: ["county_officer"],
  input: movementSchema,
  once: true,
  run: async (work, input) => {
    const instrument = await lockInstrument(work, input.code);
    const { needsTwo } = movements[input.kind];
    requireAllowed(instrument, input);
    const followed = input.follows ? await readFollowed(work, instrument, input, input.follows) : null;
    requireDay(work, "happenedOn", input.happenedOn, followed?.happenedOn ?? instrument.agreedOn);
    await requireOpenBooks(work, "county", [{ ...instrument, day: input.happenedOn }]);
    const movement = await add(work, instrument, input, followed);
    if (!needsTwo) await postMovement(work, instrument, movement);
    else await requireWithinMultiple(work, instrument, movement);
    return { code: movement.code };
  },
});

function requireAllowed(instrument: LockedInstrument, { kind }: Movement): void {
  if (!allowedMovements[instrument.kind].includes(kind)) throw invalid("kind", "instrument.movement_not_allowed");
  const stages = movements[kind].isNew ? lendingStages : endingStages;
  if (!stages.includes(instrument.projectStage))
    throw invalid("kind", "instrument.project_stage", { project: instrument.projectCode });
}

type Followed = { id: number; happenedOn: string; counterpartyKind: string; counterpartyName: string };

/** The movement that this one settles: of the same instrument and the kind that can be settled so, with enough left. */
async function readFollowed(work: Work, { id }: LockedInstrument, input: Movement, code: string): Promise<Followed> {
  const [found] = await work.sql<(Followed & { rest: bigint })[]>`
    select id, happened_on as "happenedOn", counterparty_kind as "counterpartyKind",
      counterparty_name as "counterpartyName", amount - settled as rest
    from instrument_movement where code = ${code} and instrument_id = ${id} and state = 'confirmed'
      and kind = ${movements[input.kind].follows}`;
  if (!found) throw notFound("follows");
  if (input.amount > found.rest)
    throw invalid("amount", "instrument.beyond_rest", { rest: formatYuan(found.rest), code });
  return found;
}

async function add(
  work: Work,
  instrument: LockedInstrument,
  input: Movement,
  followed: Followed | null,
): Promise<LockedMovement> {
  const code = await nextCode(work, "G");
  const state = movements[input.kind].needsTwo ? "registered" : "confirmed";
  const { counterpartyKind, counterpartyName } = followed ?? input;
  const [movement] = await work.sql<LockedMovement[]>`
    insert into instrument_movement (code, instrument_id, project_id, pairing_id, county_code, source, fiscal_year, kind,
      state, amount, happened_on, counterparty_kind, counterparty_name, document_number, bank_reference, reason,
      follows_id, registered_by)
    values (${code}, ${instrument.id}, ${instrument.projectId}, ${instrument.pairingId}, ${instrument.countyCode},
      ${instrument.source}, ${instrument.fiscalYear}, ${input.kind}, ${state}, ${input.amount}, ${input.happenedOn},
      ${counterpartyKind ?? ""}, ${counterpartyName ?? ""}, ${input.documentNumber}, ${input.bankReference ?? null},
      ${input.reason ?? null}, ${followed?.id ?? null}, ${work.actor.personId})
    returning id, code, kind, state, amount, happened_on as "happenedOn", bank_reference as "bankReference", reason,
      follows_id as "followsId"`;
  if (!movement) throw new Error("no movement was added");
  await recordEvent(work, {
    subject: "instrument_movement",
    subjectId: movement.id,
    scope: instrument,
    verb: "movement_registered",
    businessDate: input.happenedOn,
    details: { kind: input.kind, amount: input.amount.toString() },
  });
  return movement;
}
