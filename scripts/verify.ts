import { connect } from "@/db/client";

type Difference = { finding: string; subject: string; expected: string; found: string };

/** Proves the ledger against its transfers and records (db/functions/verify.sql, verify-matches.sql): exit 1 names the first difference. */
const owner = connect(process.env.OWNER_URL ?? "", { max: 1, applicationName: "counterpart-verify" });
try {
  const [counted] = await owner<{ accounts: number; transfers: number }[]>`select * from ledger_size()`;
  const differences = await owner<Difference[]>`select * from verify_money() limit 100`;
  const [first] = differences;
  if (first) {
    console.error(`The ledger does not agree (${first.finding}): ${first.subject}`);
    console.error(`  expected ${first.expected}`);
    console.error(`  found    ${first.found}`);
    if (differences.length > 1) console.error(`  and ${differences.length - 1} more`);
    process.exitCode = 1;
  } else console.log(`The ledger agrees: ${counted?.accounts} accounts, ${counted?.transfers} transfers.`);
} finally {
  await owner.end();
}
