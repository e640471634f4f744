import type { Client } from "@/db/client";

/** A new session for a person who has just been proved; null when the person holds no membership. */
export async function openSession(client: Client, personId: number): Promise<string | null> {
  const [row] = await client`select open_session(${personId}) as id`;
  return row?.id ?? null;
}
