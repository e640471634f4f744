import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { run, runPackage } from "../command";

/** The browser's program, if there is one there that starts. */
function usable(path: string): string | undefined {
  const { status } = spawnSync(path, ["--no-sandbox", "--version"], { stdio: "ignore" });
  return status === 0 ? path : undefined;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? usable(path) : undefined;
}

function installed(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"].filter(existsSync).find(usable);
}

async function distributionsPackage(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const install = () => run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
  try {
    if (!(await install()).ok && (await run("apt-get", ["update"])).ok) await install();
    return installed();
  } catch {
    return undefined; // no apt-get here
  }
}

async function fromNpm(): Promise<string | undefined> {
  const { default: packed } = await import("@sparticuz/chromium");
  return usable(await packed.executablePath());
}

/**
 * A Chromium for the browser tests, in this order: PLAYWRIGHT_CHROMIUM, Playwright's own, an installed one, one that
 * can be installed (by Playwright, or from the distribution when we are root), the one packed into an npm package.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return usable(named);
  const present = playwrightsOwn() ?? installed();
  if (present) return present;
  console.log("Installing a browser…");
  await runPackage("@playwright/test/cli.js", ["install", "chromium"]);
  return playwrightsOwn() ?? (await distributionsPackage()) ?? (await fromNpm());
}
