import { z } from "zod";
import { typedNumber } from "./typed-number";

/** The caller's key of a command that moves money: the same key with the same content gives the first result again. */
export const idempotencyKey = () => z.string().min(8).max(100);

/**
 * The caller's key of a command that makes a record. Forms send one and the API asks for one; seeds and imports, which
 * give each command once by their nature, may leave it out.
 */
export const keyOfRecord = () => idempotencyKey().optional();

/** The revision of the record that the caller has seen; when it has changed since, the command is refused. */
export const seenRevision = () => typedNumber({ min: 1 });
