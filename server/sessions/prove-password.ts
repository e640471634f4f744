import { verify } from "@node-rs/argon2";
import { signInSchema } from "@/core/people/sign-in";
import type { Client } from "@/db/client";
import { signInThrottle } from "./sign-in-throttle";

export type Proof = { personId: number } | { refused: "credentials" | "too_many_requests" };

/** The hash of nothing anybody knows: an unknown name must cost what a known one costs, or the clock tells them apart. */
const HASH_OF_NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$aLHrnXdIUUMZpN972VHoDA$nKEoE5ewqI2AYT8IK0PRTUA5iG2hstFo2qjvM51+6Pw";

/** Whether name and password belong together. Counts the attempt, by name and by the address it came from. */
export async function provePassword(client: Client, typed: unknown, address: string): Promise<Proof> {
  const parsed = signInSchema.safeParse(typed);
  if (!parsed.success) return { refused: "credentials" };
  const signInName = parsed.data.signInName.toLowerCase();
  const throttle = signInThrottle(client);
  if (!(await throttle.admit(signInName, address))) return { refused: "too_many_requests" };
  const [found] = await client`select person_id, password_hash from find_credential(${signInName})`;
  const matches = await verify(found?.password_hash ?? HASH_OF_NOBODY, parsed.data.password);
  if (!found || !matches) return { refused: "credentials" };
  await throttle.forgive(signInName, address);
  return { personId: found.person_id };
}
