import { verify } from "@node-rs/argon2";
import type { Client, TransactionClient } from "@/db/client";

/** The hash of nothing anybody knows: an unknown name must cost what a known one costs, or the clock tells them apart. */
const HASH_OF_NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$aLHrnXdIUUMZpN972VHoDA$nKEoE5ewqI2AYT8IK0PRTUA5iG2hstFo2qjvM51+6Pw";

/** The id of the person to whom name and password belong; null for a wrong pair and for a disabled account. */
export async function verifyPassword(
  sql: Client | TransactionClient,
  signInName: string,
  password: string,
): Promise<number | null> {
  const [found] = await sql`select person_id, password_hash from find_credential(${signInName})`;
  const matches = await verify(found?.password_hash ?? HASH_OF_NOBODY, password);
  return found && matches ? found.person_id : null;
}
