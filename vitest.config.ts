import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
const everywhere = ["node_modules/**", ".next/**", ".data/**", "e2e/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Some read large files, and machines are busy.
          testTimeout: 30_000,
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: ["**/*.db.test.ts", "**/*.trial.test.ts", ...everywhere],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: everywhere,
          globalSetup: ["./scripts/test/database-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // Each file has a database of its own, so files may run side by side; tests in a file run in order.
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          // The product as a person starts it, with what goes wrong at that; it has to be built before.
          name: "start",
          include: ["scripts/*.trial.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
