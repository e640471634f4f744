import { type Client, connect } from "@/db/client";

// The bundler makes several copies of this module in one process; the pool must exist once.
const kept = globalThis as typeof globalThis & { counterpartDatabase?: Client };

/** The application's pool, signed in as the role that every policy binds. Its address is APP_URL, set by the launcher. */
export function database(): Client {
  if (!kept.counterpartDatabase) {
    const url = process.env.APP_URL;
    if (!url) throw new Error("APP_URL is not set: start the product with npm start.");
    kept.counterpartDatabase = connect(url, { max: Number(process.env.DATABASE_CONNECTIONS) || 10 });
  }
  return kept.counterpartDatabase;
}
