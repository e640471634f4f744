import { RULES, spellingOf } from "./import-rules";
import { importsOf } from "./import-statements";
import { sourceFiles } from "./source-files";
import type { Failure, Tally } from "./test/tally";

/** The first cycle among the files of server/ that a walk from `start` meets, as the files in order. */
function cycleFrom(start: string, graph: Map<string, string[]>, done: Set<string>, path: string[]): string[] | null {
  if (path.includes(start)) return [...path.slice(path.indexOf(start)), start];
  if (done.has(start)) return null;
  for (const next of graph.get(start) ?? []) {
    const cycle = cycleFrom(next, graph, done, [...path, start]);
    if (cycle) return cycle;
  }
  done.add(start);
  return null;
}

function cycles(graph: Map<string, string[]>): Failure[] {
  const done = new Set<string>();
  for (const file of graph.keys()) {
    const cycle = cycleFrom(file, graph, done, []);
    if (cycle) return [{ file, name: "cycle", message: `${cycle.join(" → ")}: commands compose one way` }];
  }
  return [];
}

/** Import directions of design: every refused import is a failure that gives the reason. One check per folder. */
export function checkImports(root: string): Tally {
  const failures: Failure[] = [];
  const graph = new Map<string, string[]>();
  for (const path of sourceFiles(root).filter((file) => /\.(ts|tsx|mjs)$/.test(file))) {
    const rule = RULES[path.split("/")[0] ?? ""];
    if (!rule) continue;
    const imports = importsOf(root, path);
    for (const each of imports) {
      const reason = rule(path, each) ?? spellingOf(path, each.text, each.file);
      if (reason) failures.push({ file: path, name: `import of "${each.text}"`, message: reason });
    }
    if (path.startsWith("server/"))
      graph.set(
        path,
        imports.flatMap(({ file }) => (file?.startsWith("server/") ? [file] : [])),
      );
  }
  failures.push(...cycles(graph));
  const folders = Object.keys(RULES).filter((folder) => !failures.some(({ file }) => file?.startsWith(`${folder}/`)));
  return { passed: folders.length, failures };
}
