import { isoInstant } from "../instant";
import type { ClosedPeriod } from "./period-columns";

/** Instants as raw queries give them, in ISO form. */
export const withInstants = <Found extends ClosedPeriod>(row: Found): Found => ({
  ...row,
  closedAt: isoInstant(row.closedAt),
  reopeningAskedAt: row.reopeningAskedAt && isoInstant(row.reopeningAskedAt),
  reopenedAt: row.reopenedAt && isoInstant(row.reopenedAt),
});
