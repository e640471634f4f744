import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { beancount } from "./journal/beancount";
import { hledger } from "./journal/hledger";
import { journal } from "./journal/journal";

const formats = { hledger: () => hledger, beancount };

/**
 * Writes the journal of the ledger for a program outside, which can reckon it again:
 * `npm run -s export:journal -- --format beancount --output counterpart.beancount`. Without --output it is printed.
 */
const { values } = parseArgs({ options: { format: { type: "string" }, output: { type: "string" } } });
const format = values.format ?? "hledger";
if (!(format in formats)) {
  console.error(`There is no format "${format}": choose among ${Object.keys(formats).join(", ")}.`);
  process.exit(1);
}
const owner = connect(process.env.OWNER_URL ?? "", { max: 1, applicationName: "counterpart-journal" });
try {
  const target = values.output ? createWriteStream(values.output) : process.stdout;
  await pipeline(journal(owner, formats[format as keyof typeof formats]()), target);
} finally {
  await owner.end();
}
