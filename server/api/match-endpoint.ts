import type { Endpoint, Method } from "./endpoint";

export type Match =
  | { endpoint: Endpoint; params: Record<string, string> }
  | { allowed: Method[] }
  /** No such path. */
  | null;

type Segment = { name: string } | { text: string };
type Compiled = { endpoint: Endpoint; segments: Segment[] };

const segmentsOf = (path: string): Segment[] =>
  path
    .split("/")
    .filter(Boolean)
    .map((part) => (part.startsWith("{") ? { name: part.slice(1, -1) } : { text: part }));

/** Words before names: '/notices/public' is asked before '/notices/{code}'. */
function compile(endpoints: readonly Endpoint[]): Compiled[] {
  const rank = ({ segments }: Compiled) => segments.map((segment) => ("text" in segment ? "0" : "1")).join("");
  return endpoints
    .map((endpoint) => ({ endpoint, segments: segmentsOf(endpoint.path) }))
    .sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}

function paramsOf(segments: Segment[], parts: string[]): Record<string, string> | null {
  if (segments.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? "";
    if ("name" in segment) params[segment.name] = part;
    else if (segment.text !== part) return null;
  }
  return params;
}

/** A function that finds the endpoint of a method and the decoded parts of a path below /api/v1. */
export function matcherOf(endpoints: readonly Endpoint[]): (method: string, parts: string[]) => Match {
  const compiled = compile(endpoints);
  return (method, parts) => {
    const here = compiled.flatMap(({ endpoint, segments }) => {
      const params = paramsOf(segments, parts);
      return params ? [{ endpoint, params }] : [];
    });
    const found = here.find(({ endpoint }) => endpoint.method === method);
    if (found) return found;
    return here.length > 0 ? { allowed: [...new Set(here.map(({ endpoint }) => endpoint.method))] } : null;
  };
}
