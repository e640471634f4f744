import type { Client } from "@/db/client";

export type Health = { healthy: boolean; database: "reachable" | "unreachable"; schema: string | null };

/** Whether the product can serve: does the database answer in two seconds, and which schema does it have. */
export async function health(client: Client): Promise<Health> {
  const asked = client`select max(tag) as tag from schema_migration`.then(
    ([row]) => ({ healthy: true, database: "reachable" as const, schema: (row?.tag as string | undefined) ?? null }),
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(resolve, 2000, null).unref());
  return (await Promise.race([asked, late])) ?? { healthy: false, database: "unreachable", schema: null };
}
