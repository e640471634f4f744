import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { flagCode } from "@/core/rules/flag-steps";
import { flagsQuerySchema } from "@/core/rules/flags-query";
import { closeFlag } from "../../flags/close-flag";
import { explainFlag } from "../../flags/explain-flag";
import { getFlag } from "../../flags/get-flag";
import { judgeFlag } from "../../flags/judge-flag";
import { listFlags } from "../../flags/list-flags";
import { rectifyFlag } from "../../flags/rectify-flag";
import { reopenFlag } from "../../flags/reopen-flag";
import { verifyFlag } from "../../flags/verify-flag";
import { waiveFlag } from "../../flags/waive-flag";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";

const step = (noun: string, summary: string) =>
  ({ method: "POST", path: `/flags/{flagCode}/${noun}`, summary }) as const;

export const flagsEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "list-flags",
    path: "/flags",
    summary: "List flags, the most money at stake first, with counts and sums by weight.",
    roles: programmeRoles,
    input: flagsQuerySchema,
    run: listFlags,
  }),
  questionEndpoint({
    name: "get-flag",
    path: "/flags/{flagCode}",
    summary: "Read one flag: its rule, figures, limit, money at stake and history.",
    roles: programmeRoles,
    input: z.object({ flagCode: flagCode() }),
    run: (work, { flagCode: code }) => getFlag(work, { code }),
  }),
  commandEndpoint(explainFlag, step("explanation", "Explain a flag.")),
  commandEndpoint(rectifyFlag, step("rectification", "Say what was done to put it right.")),
  commandEndpoint(waiveFlag, step("waiver", "Let a flag stand until a day, with the reason.")),
  commandEndpoint(verifyFlag, step("verification", "Verify that it was put right.")),
  commandEndpoint(closeFlag, step("closing", "Close a verified flag; its rule is judged again first.")),
  commandEndpoint(reopenFlag, step("reopening", "Open a flag again, with the reason.")),
  commandEndpoint(judgeFlag, step("judging", "Judge what a flag is about once more.")),
];
