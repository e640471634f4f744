import { createHash } from "node:crypto";
import { accountHolders } from "@/core/bank-statements/bank-line-life";
import { sideOfRole } from "@/core/bank-statements/bank-line-terms";
import { readStatement } from "@/core/bank-statements/read-statement";
import { bankRowsSchema } from "@/core/bank-statements/statement-loading";
import { tableOfRows } from "@/core/bank-statements/table-of-rows";
import { forbidden, invalid } from "@/core/kernel/domain-error";
import { command } from "../command";
import { rowsAsJson } from "../rows-as-json";
import { storeStatement } from "./store-statement";

/** Loads a statement from rows of text. Nothing is booked. Gives the code and the number of lines. */
export const loadBankRows = command({
  name: "load-bank-rows",
  roles: accountHolders,
  input: bankRowsSchema,
  once: true,
  run: async (work, input) => {
    const side = sideOfRole(work.actor.role);
    if (side === null) throw forbidden();
    const { account, pairing, direction, name } = input;
    const read = readStatement(tableOfRows(input), { side, direction, today: work.today });
    if ("code" in read) throw invalid("rows", `bank-statements.${read.code}`, read.params);
    const sha256 = createHash("sha256")
      .update(rowsAsJson([{ ...input, idempotencyKey: undefined }]))
      .digest("hex");
    return storeStatement(work, {
      ...{ side, account, pairing, direction, sha256, read, fileName: name, fileFormat: "rows" as const },
    });
  },
});
