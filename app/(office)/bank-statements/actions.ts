"use server";

import type { LineDecision } from "@/core/bank-statements/line-decisions";
import { decideLines } from "@/server/bank-statements/decide-lines";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { matchBankLine } from "@/server/bank-statements/match-bank-line";
import { formAction } from "@/server/form-action";

type FileInput = { account: string; pairing?: string; direction: "in" | "out"; file: File[]; idempotencyKey?: string };

const toStatement = ({ code }: { code: string }) => `/bank-statements/${code}`;

export const load = formAction(
  // A list of one is the file; of any other list the command says what is wrong with it.
  (work, { file, ...input }: FileInput) =>
    loadBankFile(work, { ...input, file: (file?.length === 1 ? file[0] : file) as File }),
  { roles: loadBankFile.roles, goTo: toStatement },
);
export const decide = formAction((work, input: LineDecision) => decideLines(work, input), {
  roles: loadBankFile.roles,
  goTo: ({ code }) => `/bank-statements/${code}#lines`,
});
export const match = formAction(matchBankLine, { goTo: ({ code, row }) => `/bank-statements/${code}/lines/${row}` });
