import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceFiles } from "./source-files";
import type { Failure, Tally } from "./test/tally";

/** What makes an entry point that says who may use it, and where each of these may come from. */
const MAKERS: Record<string, string> = {
  page: "@/server/page",
  publicPage: "@/server/page",
  officePage: "@/app/(office)/office-page",
  formAction: "@/server/form-action",
  publicAction: "@/server/form-action",
  officeButton: "@/server/form-action",
  publicButton: "@/server/form-action",
  restRoutes: "@/server/api-route",
  sessionRoute: "@/server/api-route",
  publicRoute: "@/server/api-route",
  authRoute: "@/server/session",
};

const PAGE = /^export default (page|publicPage|officePage)\(/m;
const ACTION = /^export const \w+ = (formAction|publicAction|officeButton|publicButton)\(/;
const ROUTE = [
  /^export const (?:GET|HEAD|POST|PUT|PATCH|DELETE) = (sessionRoute|publicRoute)\(/,
  /^export const \{[\w\s,]+\} = (restRoutes)\(/,
  /^export \{ (authRoute) as GET, authRoute as POST \} from "@\/server\/session";/,
];
const TYPE = /^export (?:type|interface) /;

type Verdict = { file: string; reason: string };
const failed = (file: string, reason: string): Verdict[] => [{ file, reason }];

/** Lines that begin an export, without comments. */
function exportsOf(source: string): string[] {
  return source.match(/^export .*$/gm)?.filter((line) => !TYPE.test(line)) ?? [];
}

/** A maker must be ours: another function of the same name would decide nothing. */
function foreign(file: string, source: string, maker: string): Verdict[] {
  const from = [...source.matchAll(/\b(?:import|export) \{([^}]*)\} from "([^"]+)"/g)].find(([, names = ""]) =>
    names.split(",").some((name) => name.trim().replace(/ as .*/, "") === maker),
  )?.[2];
  if (from === MAKERS[maker]) return [];
  if (maker === "officePage" && from && /^(\.\.?\/)+office-page$/.test(from)) return [];
  return failed(file, `${maker}() is not the one of ${MAKERS[maker]}: only that one asks who is there`);
}

function pageVerdicts(file: string, source: string): Verdict[] {
  const maker = PAGE.exec(source)?.[1];
  if (maker) return foreign(file, source, maker);
  return failed(
    file,
    "a page must be `export default officePage(…)`, page(…) or publicPage(…): these state who may open it",
  );
}

function actionVerdicts(file: string, source: string): Verdict[] {
  return exportsOf(source).flatMap((line) => {
    const maker = ACTION.exec(line)?.[1];
    if (maker) return foreign(file, source, maker);
    return failed(
      file,
      `\`${line.slice(0, 60)}\`: an exported action is an address that anybody can call; make it with formAction(), officeButton(), publicAction() or publicButton(), which state who may`,
    );
  });
}

const CONFIG = /^export const (?:runtime|maxDuration|dynamic) = /;

function routeVerdicts(file: string, source: string): Verdict[] {
  return exportsOf(source)
    .filter((line) => !CONFIG.test(line))
    .flatMap((line) => {
      const maker = ROUTE.map((form) => form.exec(line)?.[1]).find(Boolean);
      if (maker) return foreign(file, source, maker);
      return failed(
        file,
        `\`${line.slice(0, 60)}\`: a route must be made by restRoutes(), sessionRoute() or publicRoute(), which state who may call it`,
      );
    });
}

function verdictsOf(file: string, source: string): Verdict[] {
  const name = file.split("/").at(-1) ?? "";
  if (file.startsWith("app/") && /^page\.(tsx?|jsx?)$/.test(name)) return pageVerdicts(file, source);
  if (file.startsWith("app/") && /^route\.(tsx?|jsx?)$/.test(name)) return routeVerdicts(file, source);
  if (/^["']use server["']/m.test(source)) return actionVerdicts(file, source);
  return [];
}

/** An action within a function, and pages of another kind, would be entry points that the forms above do not see. */
function hidden(file: string, source: string): Verdict[] {
  if (/^\s+["']use server["']/m.test(source))
    return failed(file, "an action inside a function states nothing: put it into a file of actions");
  return [];
}

/** Every page, action and route states who may use it (design: "The doors"); one that does not fails here. */
export function checkEntries(root: string): Tally {
  const checked = sourceFiles(root)
    .filter((file) => /^(app|components|server)\/.*\.(tsx?|jsx?)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => {
      const source = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
      return [...verdictsOf(file, source), ...hidden(file, source)];
    });
  const elsewhere = ["pages", "src"].filter((folder) => existsSync(join(root, folder)));
  const failures: Failure[] = [
    ...checked.flat(),
    ...elsewhere.map((file) => ({ file, reason: "entry points stand in app/, where they are checked" })),
  ].map(({ file, reason }) => ({ file, name: "entry point without a statement of access", message: reason }));
  return { passed: checked.filter((verdicts) => verdicts.length === 0).length, failures };
}
