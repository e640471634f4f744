import { signInSchema } from "@/core/people/sign-in";
import type { Client } from "@/db/client";
import { signInThrottle } from "./sign-in-throttle";
import { verifyPassword } from "./verify-password";

export type Proof = { personId: number } | { refused: "credentials" | "too_many_requests" };

/** Whether name and password belong together. Counts the attempt, by name and by the address it came from. */
export async function provePassword(client: Client, typed: unknown, address: string): Promise<Proof> {
  const parsed = signInSchema.safeParse(typed);
  if (!parsed.success) return { refused: "credentials" };
  const signInName = parsed.data.signInName.toLowerCase();
  const throttle = signInThrottle(client);
  if (!(await throttle.admit(signInName, address))) return { refused: "too_many_requests" };
  const personId = await verifyPassword(client, signInName, parsed.data.password);
  if (personId === null) return { refused: "credentials" };
  await throttle.forgive(signInName, address);
  return { personId };
}
