import postgres from "postgres";
import { plain } from "./plain.mjs";

const OLDEST = 15;

function sentenceOf(error: { code?: string; message: string }, url: URL) {
  const server = `${url.hostname}:${url.port || 5432}`;
  const database = url.pathname.slice(1);
  switch (error.code) {
    case "28P01":
    case "28000":
      return `The database server ${server} refuses the user "${url.username}": correct name and password in DATABASE_URL.`;
    case "3D000":
      return `The server ${server} has no database "${database}": create it, or correct DATABASE_URL.`;
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
    case "ECONNRESET":
    case "CONNECT_TIMEOUT":
    case "CONNECTION_CLOSED":
      return `No database server answers at ${server} (${error.code}): start it, or correct DATABASE_URL.`;
    default:
      return `The database of DATABASE_URL cannot be used: ${error.message}`;
  }
}

/** Throws a plain sentence unless the URL opens a database of PostgreSQL 15 or later. */
export async function assertUsable(ownerUrl: string): Promise<void> {
  const url = URL.canParse(ownerUrl) ? new URL(ownerUrl) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2)
    throw plain("DATABASE_URL is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE: correct it.");
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int as version`;
    const major = Math.floor(Number(row?.version) / 10_000);
    if (major < OLDEST) throw plain(`The database server is PostgreSQL ${major}: use ${OLDEST} or later.`);
  } catch (error) {
    if ((error as { plain?: true }).plain) throw error;
    throw plain(sentenceOf(error as { code?: string; message: string }, url));
  } finally {
    await sql.end({ timeout: 5 });
  }
}
