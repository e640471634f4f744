import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { instrumentStates, movementStates } from "./instrument-life";
import { instrumentKinds } from "./instrument-terms";
import { movementKinds } from "./movement-kinds";

const place = {
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  source: whenTyped(z.enum(sources)),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  project: whenTyped(typedCode()),
  before: cursor(),
  after: cursor(),
};

/** The filters and the place of a list of instruments, as they stand in an address. */
export const instrumentsQuerySchema = z.object({
  ...place,
  kind: whenTyped(z.enum(instrumentKinds)),
  state: whenTyped(z.enum(instrumentStates)),
  /** Part of the name or of the operator's, an agreement's number, or an instrument's code. */
  text: whenTyped(typedText({ max: 80 })),
});
export type InstrumentsQuery = z.output<typeof instrumentsQuerySchema>;

/** The same of a list of movements. */
export const movementsQuerySchema = z.object({
  ...place,
  instrument: whenTyped(typedCode()),
  kind: whenTyped(z.enum(movementKinds)),
  state: whenTyped(z.enum(movementStates)),
  /** Part of a counterparty's name or of a document's number, or a movement's code. */
  text: whenTyped(typedText({ max: 80 })),
});
export type MovementsQuery = z.output<typeof movementsQuerySchema>;
