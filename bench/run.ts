import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "@/scripts/launch.mjs";
import { takeLock } from "@/scripts/lock-file.mjs";
import { plain } from "@/scripts/plain.mjs";
import { apiGet } from "./api-get";
import { apiList } from "./api-list";
import { disburse } from "./disburse";
import { list } from "./list";
import { post, postHot } from "./post";
import { postBulk } from "./post-bulk";
import { type Finding, isKept, type SpeedPromise } from "./promise";
import { Stage } from "./stage/stage";
import { start } from "./start";
import { statement } from "./statement";
import { weight } from "./weight";

const promises: readonly SpeedPromise[] = [
  ...[list, apiList, apiGet, disburse, post, postHot, postBulk, statement, start, weight],
];

type Measured = { name: string; promises: string; findings: (Finding & { kept: boolean })[] };

const shown = (figure: number | string) => (typeof figure === "number" ? Number(figure.toPrecision(4)) : figure);

function print({ what, ratio, limit, figures, kept }: Finding & { kept: boolean }) {
  const bound = limit ? `${limit.bound} ${limit.ratio}` : "shown only";
  console.log(`  ${kept ? "kept  " : "MISSED"}  ${ratio.toFixed(2)} (${bound})  ${what}`);
  console.log(
    `          ${Object.entries(figures)
      .map(([name, figure]) => `${name} ${shown(figure)}`)
      .join(", ")}`,
  );
}

function chosen(names: string[]): readonly SpeedPromise[] {
  const unknown = names.filter((name) => !promises.some((each) => each.name === name));
  if (unknown.length > 0)
    throw plain(`There is no promise "${unknown[0]}": choose among ${promises.map(({ name }) => name).join(", ")}.`);
  return names.length === 0 ? promises : promises.filter(({ name }) => names.includes(name));
}

/**
 * Measures the promises of the names given, or all, prints each as a ratio to its reference, and writes
 * bench/results.json when all were measured. Exit code 1 when one is missed.
 */
export async function run(names: string[]): Promise<void> {
  const toMeasure = chosen(names);
  const stage = new Stage(dataFolder);
  const holder = await takeLock(join(stage.folder, "lock"), "npm run bench");
  if (holder) throw plain(`The bench is already running (process ${holder.pid}): wait for it, or end it.`);
  const results: Measured[] = [];
  try {
    for (const { name, promises: sentence, measure } of toMeasure) {
      console.log(`${name}: ${sentence}`);
      const findings = (await measure(stage)).map((finding) => ({ ...finding, kept: isKept(finding) }));
      findings.forEach(print);
      results.push({ name, promises: sentence, findings });
    }
  } finally {
    await stage.close();
  }
  const missed = results.flatMap(({ findings }) => findings).filter(({ kept }) => !kept).length;
  if (names.length === 0)
    writeFileSync("bench/results.json", `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
  console.log(missed === 0 ? "Every promise is kept." : `${missed} missed.`);
  if (missed > 0) process.exitCode = 1;
}
