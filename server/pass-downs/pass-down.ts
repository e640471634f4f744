import { passDownSchema } from "@/core/pass-downs/pass-down";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { passDownMany } from "./pass-down-many";

/** The west passes received money down, to the county or by way of the prefecture; another confirms what came. Gives the code. */
export const passDown = command({
  name: "pass-down",
  roles: ["western_coordinator"],
  input: passDownSchema,
  once: true,
  run: async (work, input) => {
    requireDay(work, "passedOn", input.passedOn);
    const [passed] = await passDownMany(work, [input]);
    return { code: passed?.code ?? "" };
  },
});
