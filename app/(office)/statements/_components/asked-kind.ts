import { notFound } from "@/core/kernel/domain-error";
import { type StatementKind, statementKinds } from "@/core/statements/statement-lines";

/** The statement that an address names. Throws not_found for any other word. */
export function askedKind(word: string | undefined): StatementKind {
  const kind = statementKinds.find((each) => each === word);
  if (!kind) throw notFound();
  return kind;
}
