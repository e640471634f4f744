import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  out: "./db/migrations",
  casing: "snake_case",
  // Policies name roles that db/functions creates from the database's name; drizzle-kit must not manage others.
  entities: { roles: true },
});
