import { z } from "zod";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { typedPeriod } from "./typed-period";

const periodId = () => typedNumber({ min: 1, max: 2_147_483_647 });

/** An office closes a month or a fiscal year in its own books; whose they are follows from the role. */
export const periodClosingSchema = z.strictObject({
  /** '2025-03' or '2025'. */
  period: typedPeriod(),
  /** Which pairing's books; may be left out by an office of one pairing, and by the centre. */
  pairing: whenTyped(typedText({ max: 10 })),
});

/** A central reviewer asks for a closed period to be reopened. */
export const reopeningRequestSchema = z.strictObject({
  periodId: periodId(),
  reason: typedText({ min: 4, max: 1000 }),
});

/** Another central reviewer grants it. */
export const reopeningGrantSchema = z.strictObject({ periodId: periodId() });
