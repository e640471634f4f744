import { createHash } from "node:crypto";
import { accountHolders } from "@/core/bank-statements/bank-line-life";
import { MAX_LINES, sideOfRole } from "@/core/bank-statements/bank-line-terms";
import { readStatement } from "@/core/bank-statements/read-statement";
import { bankFileSchema, statementName } from "@/core/bank-statements/statement-loading";
import { forbidden, invalid } from "@/core/kernel/domain-error";
import { command } from "../command";
import { readSpreadsheet } from "../spreadsheets/read-spreadsheet";
import { storeStatement } from "./store-statement";

/** Titles and sums that may stand around the lines. */
const ROWS_AROUND = 50;

/** Loads a statement from a CSV or xlsx file. Nothing is booked. Gives the code and the number of lines. */
export const loadBankFile = command({
  name: "load-bank-file",
  roles: accountHolders,
  input: bankFileSchema,
  once: true,
  run: async (work, { account, pairing, direction, file }) => {
    const side = sideOfRole(work.actor.role);
    if (side === null) throw forbidden();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheet = await readSpreadsheet(bytes, MAX_LINES + ROWS_AROUND);
    const read = readStatement(sheet, { side, direction, today: work.today });
    if ("code" in read) throw invalid("file", `bank-statements.${read.code}`, read.params);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const fileName = statementName(file.name);
    return storeStatement(work, {
      ...{ side, account, pairing, direction, sha256, read, fileName },
      fileFormat: sheet.format,
    });
  },
});
