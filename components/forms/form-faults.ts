import { toNestErrors } from "@hookform/resolvers";
import type {
  FieldErrors,
  FieldValues,
  FieldError as FormFieldError,
  Resolver,
  ResolverOptions,
} from "react-hook-form";
import type { z } from "zod";
import type { FieldError } from "@/core/kernel/domain-error";
import { issueErrors } from "@/core/kernel/issue-codes";

/** A fault as the form library keeps it: its `type` is our code, `params` travel with it. */
export type Fault = { type: string; params?: Record<string, string | number> };

export function faultOf({ code, params }: FieldError): Fault {
  return params ? { type: code, params } : { type: code };
}

/**
 * The schema as the form library's judge. It hands on what was typed, not what the schema made of it: the server
 * parses the same words again.
 * @param added what the input has beyond the fields (the idempotency key)
 */
export function schemaResolver(schema: z.ZodType, added: () => FieldValues): Resolver<FieldValues> {
  return async (typed: FieldValues, _context: unknown, options: ResolverOptions<FieldValues>) => {
    const values = { ...typed, ...added() };
    const parsed = schema.safeParse(values);
    if (parsed.success) return { values, errors: {} };
    const flat = issueErrors(parsed.error, values).map((error) => [error.field ?? "root", faultOf(error)]);
    return { values: {}, errors: toNestErrors(Object.fromEntries(flat) as FieldErrors, options) };
  };
}

function isFault(node: object): node is FormFieldError & Fault {
  return "type" in node && typeof node.type === "string";
}

/** The nested faults of the form library as a list of fields and codes; all below `root` concern the whole form. */
export function listFaults(errors: object, path = ""): FieldError[] {
  return Object.entries(errors).flatMap(([key, node]: [string, unknown]) => {
    if (node === null || typeof node !== "object" || key === "ref") return [];
    if (key === "root" && path === "" && !isFault(node)) {
      return listFaults(node).map((fault) => ({ ...fault, field: null }));
    }
    const field = key === "root" ? path : path === "" ? key : `${path}.${key}`;
    if (!isFault(node)) return listFaults(node, field);
    return [{ field: field === "" ? null : field, code: node.type, ...(node.params ? { params: node.params } : {}) }];
  });
}
