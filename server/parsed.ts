import type { z } from "zod";
import { DomainError } from "@/core/kernel/domain-error";
import { issueErrors } from "@/core/kernel/issue-codes";

/** What was sent, read by its schema. Throws DomainError 'invalid' with one error a field. */
export function parsed<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const result = schema.safeParse(sent);
  if (!result.success) throw new DomainError("invalid", issueErrors(result.error, sent));
  return result.data;
}
