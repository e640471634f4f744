import { fundCommitmentSchema } from "@/core/commitments/fund-commitment";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { commitFundsMany } from "./commit-funds-many";

/** The east promises money to an approved project, within the approved budget of the source and year. Gives the code. */
export const commitFunds = command({
  name: "commit-funds",
  roles: ["eastern_coordinator"],
  input: fundCommitmentSchema,
  once: true,
  run: async (work, input) => {
    requireDay(work, "committedOn", input.committedOn);
    const [commitment] = await commitFundsMany(work, [input]);
    return { code: commitment?.code ?? "" };
  },
});
