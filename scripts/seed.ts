import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { todayInShanghai } from "@/core/kernel/calendar";
import { connect } from "@/db/client";
import { demonstrationMark } from "./first-start";
import { seedDemonstration } from "./seed/demonstration";
import { seedNational } from "./seed/national";

const USAGE = `npm run seed -- --scale demo|national
demo: the cast and 300 projects. national: 66,000 projects of all pairings. Only an empty database is filled.`;

const { OWNER_URL: ownerUrl = "", APP_URL: appUrl = "", CAST_PASSWORD: password = "", DATA_DIR = "" } = process.env;

/** People of the release itself, who hold no office, are in every database. */
async function isEmpty(): Promise<boolean> {
  const owner = connect(ownerUrl, { max: 1 });
  try {
    return (await owner`select from membership limit 1`).length === 0;
  } finally {
    await owner.end();
  }
}

async function seed(scale: "demo" | "national"): Promise<void> {
  const urls = { ownerUrl, appUrl, password };
  if (scale === "national") await seedNational({ ...urls, report: (line) => console.log(line) });
  else {
    await seedDemonstration({ ...urls, baseDate: todayInShanghai(new Date()) });
    writeFileSync(demonstrationMark(DATA_DIR, !process.env.DATABASE_URL), "");
  }
  const names =
    scale === "national" ? "centre.1 and the other names of the table person" : "the names that npm start prints";
  console.log(`Sign in as ${names}. Password of everyone: ${password}`);
}

/** The scale asked for, or undefined. */
function scaleAsked(): "demo" | "national" | undefined {
  try {
    const { scale } = parseArgs({ options: { scale: { type: "string" } } }).values;
    return scale === "demo" || scale === "national" ? scale : undefined;
  } catch {
    return undefined;
  }
}

const scale = scaleAsked();
if (!scale) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (await isEmpty()) await seed(scale);
else {
  console.error("The database already holds people: seed an empty one, as in DATA_DIR=.data-national.");
  process.exitCode = 1;
}
