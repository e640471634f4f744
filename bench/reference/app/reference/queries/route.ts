import postgres from "postgres";

type Query = { text: string; parameters: string[] };

const sql = postgres(process.env.BENCH_OWNER_URL ?? "", { max: 10 });
const kept = new Map<string, readonly Query[]>();

/** Keeps the queries of one name for the reference: `{ name, queries }`. */
export async function POST(request: Request): Promise<Response> {
  const { name, queries } = (await request.json()) as { name: string; queries: Query[] };
  kept.set(name, queries);
  return Response.json({ kept: queries.length });
}

/** Sends the queries kept under ?name= as the owner of the database and answers with their rows: the floor of any route. */
export async function GET(request: Request): Promise<Response> {
  const queries = kept.get(new URL(request.url).searchParams.get("name") ?? "");
  if (!queries) return new Response(null, { status: 404 });
  const results = await Promise.all(
    queries.map(({ text, parameters }) => sql.unsafe(text, parameters, { prepare: true })),
  );
  return Response.json(results);
}
