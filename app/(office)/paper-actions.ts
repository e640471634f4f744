"use server";

import type { PaperKind, PaperSubject } from "@/core/papers/paper-terms";
import { formAction } from "@/server/form-action";
import { attachPaper } from "@/server/papers/attach-paper";

type PaperInput = { subject: PaperSubject; code: string; kind: PaperKind; file: File[]; idempotencyKey?: string };

const paths = {
  project: "/projects",
  disbursement: "/disbursements",
  expenditure: "/expenditures",
  refund: "/refunds",
  instrument: "/instruments",
  instrument_movement: "/instrument-movements",
} as const;

export const attach = formAction(
  // A list of one is the file; of any other list the command says what is wrong with it.
  (work, { file, ...input }: PaperInput) =>
    attachPaper(work, { ...input, file: (file?.length === 1 ? file[0] : file) as File }),
  { roles: attachPaper.roles, goTo: (_, { subject, code }) => `${paths[subject]}/${code}#papers` },
);
