import { pino } from "pino";

/** One line of JSON an event. Never what a person typed: passwords, tokens and papers stay out of it. */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
