import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runPackage } from "../command";
import type { Shutdown } from "../shutdown";
import { removeAbandoned } from "./database-setup";
import type { Failure, Tally } from "./tally";

type Report = {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
};

function tallyOf(report: Report): Tally {
  let passed = 0;
  const failures: Failure[] = [];
  for (const file of report.testResults) {
    const path = relative(process.cwd(), file.name);
    // What this machine has no program for is said, not passed over.
    for (const test of file.assertionResults.filter((each) => each.status === "pending" || each.status === "skipped"))
      if (file.status === "passed") console.log(`SKIPPED  ${path}: ${test.fullName}`);
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    passed += file.assertionResults.filter((test) => test.status === "passed").length;
    for (const test of failed)
      failures.push({ file: path, name: test.fullName, message: test.failureMessages.join("\n") });
    // A file that cannot be loaded, or whose set-up throws, has no failed test of its own.
    if (file.status === "failed" && failed.length === 0)
      failures.push({ file: path, name: "(file)", message: file.message });
  }
  return { passed, failures };
}

/** Runs one of vitest's projects; every test counts. */
export async function runVitest(project: "unit" | "database" | "start", shutdown: Shutdown): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "counterpart-report-"));
  const path = join(folder, "report.json");
  try {
    // The report knows tests only; what fails outside any of them stands in what is printed.
    const reporters = ["--reporter=json", `--outputFile.json=${path}`, "--reporter=default"];
    const args = ["run", "--project", project, ...reporters];
    const running = runPackage("vitest/vitest.mjs", args, {}, shutdown.signal);
    await shutdown.keep(Promise.resolve({ stop: () => running.then(removeAbandoned) }));
    const { ok, output } = await running;
    if (!existsSync(path)) return { passed: 0, failures: [{ name: `${project} tests`, message: output }] };
    const tally = tallyOf(JSON.parse(readFileSync(path, "utf8")) as Report);
    if (!ok && tally.failures.length === 0) tally.failures.push({ name: `${project} tests`, message: output });
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
