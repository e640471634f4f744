import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { plain } from "./plain.mjs";

const OLDEST = 15;
const PATIENCE_SECONDS = 10;

type Variable = "DATABASE_URL" | "TEST_DATABASE_URL";
type Found = { version: number; creates_roles: boolean; creates_databases: boolean; owns: boolean };

function sentenceOf(error: { code?: string; message: string }, variable: Variable, url: URL) {
  const server = `${url.hostname}:${url.port || 5432}`;
  const database = url.pathname.slice(1);
  switch (error.code) {
    case "28P01":
    case "28000":
      return `The database server ${server} refuses the user "${decodeURIComponent(url.username)}": correct name and password in ${variable}.`;
    case "3D000":
      return `The server ${server} has no database "${database}": create it, or correct ${variable}.`;
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
    case "ECONNRESET":
    case "CONNECT_TIMEOUT":
    case "CONNECTION_CLOSED":
      return `No database server answers at ${server} (${error.code}): start it, or correct ${variable}.`;
    default:
      return `The database of ${variable} cannot be used (${error.message}): mend its server, or correct ${variable}.`;
  }
}

function lacking(variable: Variable, url: URL, found: Found): string | null {
  const major = Math.floor(found.version / 10_000);
  const user = `"${decodeURIComponent(url.username)}"`;
  if (major < OLDEST) return `The database server is PostgreSQL ${major}: use ${OLDEST} or later.`;
  if (!found.creates_roles)
    return `The user ${user} of ${variable} may not create roles: run "alter role … createrole".`;
  if (variable === "TEST_DATABASE_URL")
    return found.creates_databases
      ? null
      : `The user ${user} of ${variable} may not create databases: run "alter role … createdb".`;
  if (found.owns) return null;
  return `The database "${url.pathname.slice(1)}" does not belong to the user ${user}: name its owner in ${variable}.`;
}

function parsed(text: string): URL | null {
  try {
    const url = new URL(text);
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part);
    return /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1 ? url : null;
  } catch {
    return null;
  }
}

async function look(sql: postgres.Sql): Promise<Found> {
  const [found] = await sql<[Found]>`
    select current_setting('server_version_num')::int as version, rolsuper or rolcreaterole as creates_roles,
      rolsuper or rolcreatedb as creates_databases, pg_has_role(datdba, 'member') as owns
    from pg_roles, pg_database where rolname = current_user and datname = current_database()`;
  return found;
}

/** What answers but is no database server, such as a web server, would be asked again without end. */
async function tooLate(): Promise<never> {
  await wait(PATIENCE_SECONDS * 1000, undefined, { ref: false });
  throw Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" });
}

/**
 * Throws a plain sentence unless the URL opens a database of PostgreSQL 15 or later with the rights that are needed: the
 * product's own database must belong to the user, a server for tests must let him make databases. Changes nothing.
 */
export async function assertUsable(variable: Variable, ownerUrl: string): Promise<void> {
  const url = parsed(ownerUrl);
  if (!url) throw plain(`${variable} is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE: correct it.`);
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: PATIENCE_SECONDS, onnotice: () => undefined });
  try {
    const sentence = lacking(variable, url, await Promise.race([look(sql), tooLate()]));
    if (sentence) throw plain(sentence);
  } catch (error) {
    if ((error as { plain?: true }).plain) throw error;
    throw plain(sentenceOf(error as { code?: string; message: string }, variable, url));
  } finally {
    await sql.end({ timeout: 0 });
  }
}
