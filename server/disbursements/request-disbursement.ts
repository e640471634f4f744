import { disbursementRequestSchema } from "@/core/disbursements/disbursement-request";
import { command } from "../command";
import { judgeAtGate } from "../rules/judge-at-gate";
import { requestDisbursementsMany } from "./request-disbursements-many";

/** The county or the west asks for money; the rules say at once, as advice, what would stand in the way. Gives the code. */
export const requestDisbursement = command({
  name: "request-disbursement",
  roles: ["county_officer", "western_coordinator"],
  input: disbursementRequestSchema,
  once: true,
  run: async (work, input) => {
    const [requested] = await requestDisbursementsMany(work, [{ ...input, requestedOn: work.today }]);
    if (!requested) throw new Error("no disbursement was requested");
    await judgeAtGate(work, "disbursement", requested.id, "draft");
    return { code: requested.code };
  },
});
