import type { EmbeddedServer } from "@/scripts/embedded-postgres/server";
import { seedNational } from "@/scripts/seed/national";
import { type KeptDatabase, openKeptDatabase } from "./kept-database";

export type NationalDatabase = KeptDatabase;

/** The national programme: 66,000 projects and about a million transfers. */
export const openNationalDatabase = (folder: string, server: EmbeddedServer): Promise<NationalDatabase> =>
  openKeptDatabase(folder, server, {
    name: "counterpart_national",
    madeFrom: [
      ...["db/migrations", "db/seed/chance.ts", "db/seed/national", "db/seed/projects"],
      ...["scripts/seed/national", "scripts/seed/national.ts"],
    ],
    fill: async ({ ownerUrl, appUrl, password }) => {
      console.log("Filling the national database, once (up to ten minutes)…");
      await seedNational({ ownerUrl, appUrl, password, report: console.log });
    },
  });
