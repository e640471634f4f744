"use server";

import type { PaperKind, PaperSubject } from "@/core/papers/paper-terms";
import { formAction } from "@/server/form-action";
import { attachPaper } from "@/server/papers/attach-paper";

type PaperInput = { subject: PaperSubject; code: string; kind: PaperKind; files: File[] };

const paths = { project: "/projects", disbursement: "/disbursements", expenditure: "/expenditures" } as const;

export const attach = formAction(
  (work, { files, ...input }: PaperInput) => attachPaper(work, { ...input, file: files?.[0] as File }),
  { roles: attachPaper.roles, goTo: (_, { subject, code }) => `${paths[subject]}/${code}#papers` },
);
