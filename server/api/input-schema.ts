import { z } from "zod";

export type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema>; required?: string[] };

const isAnything = (schema: JsonSchema) => Object.keys(schema).length === 0;

/**
 * What may be sent, as JSON Schema. It describes what is typed, not what the schema makes of it: an amount is a text,
 * a field that may stay empty is described by what it holds otherwise, a file is binary.
 */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => say(zodSchema as z.core.$ZodTypes, jsonSchema as JsonSchema),
  }) as JsonSchema;
  return described;
}

function say({ _zod: { def } }: z.core.$ZodTypes, json: JsonSchema): void {
  if (def.type === "custom") Object.assign(json, { type: "string", format: "binary" });
  if (def.type === "pipe" && isAnything(json)) Object.assign(json, inputSchema(def.out as z.ZodType));
  if (def.type === "union" && Array.isArray(json.anyOf)) {
    // bigint is how code inside hands amounts on; JSON has none.
    const said = (json.anyOf as JsonSchema[]).filter((branch) => !isAnything(branch));
    if (said.length !== 1) json.anyOf = said;
    else {
      delete json.anyOf;
      Object.assign(json, said[0]);
    }
  }
}
