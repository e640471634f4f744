import type { Client } from "@/db/client";

/** Ends a session at once; ending it again changes nothing. */
export async function endSession(client: Client, sessionId: string): Promise<void> {
  await client`select end_session(${sessionId}::uuid)`;
}
