import type { Endpoint } from "./endpoint";
import { inputSchema, type JsonSchema } from "./input-schema";

const PROBLEMS: Record<number, string> = {
  400: "Broken body, or the header Idempotency-Key is missing",
  401: "No token, or one that is revoked or expired",
  403: "The role of the token may not do this",
  404: "No such record, or none that the token's office may see",
  409: "The record has moved on, a rule blocks, or the idempotency key came with other content before",
  413: "The body is larger than 1 MB (20 MB with a file)",
  415: "Another kind of content",
  422: "Wrong fields",
  429: "Too many wrong tokens",
};

const INTRODUCTION = `The same commands and policies as in the browser. Conventions:
- \`Authorization: Bearer …\` with a token made on the page "Account and tokens" or by \`npm run token\`; it acts for one person in one office.
- Amounts are yuan with at most two decimals as text ("1234.50"), in and out. Dates are YYYY-MM-DD in China, instants RFC 3339.
- What moves money or makes a record needs the header \`Idempotency-Key\`: the same key with the same content gives the first answer again, with other content 409.
- Lists give \`next\`: send it as \`before\` or \`after\`, as the list says, for the next page.
- Errors are problem details (RFC 9457) in the language of \`Accept-Language\` (zh, en); \`errors\` names each wrong field, its code and the words for it.
- A gate at which a rule blocks answers 409 with \`blocked\`: the rules and the flags that explain them.`;

const problem = { $ref: "#/components/schemas/Problem" };

/** The description of /api/v1 as OpenAPI 3.1, made of the registry and the schemas that parse. */
export function openApi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Counterpart", version: "1", description: INTRODUCTION },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } }, schemas: { Problem: PROBLEM } },
  };
}

function operation(endpoint: Endpoint) {
  const { name, path, method, summary, roles, once, multipart } = endpoint;
  const schema = inputSchema(endpoint.input);
  const named = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
  const body = without(schema, [...named, ...(once ? ["idempotencyKey"] : [])]);
  const inQuery = method === "GET" ? Object.entries(body.properties ?? {}) : [];
  const key = { name: "Idempotency-Key", in: "header", required: true, schema: { type: "string", minLength: 8 } };
  return {
    operationId: name,
    tags: [path.split("/")[1]],
    summary,
    ...(roles === "public" ? { security: [] } : { "x-roles": roles }),
    parameters: [
      ...named.map((each) => ({ name: each, in: "path", required: true, schema: schema.properties?.[each] ?? {} })),
      ...inQuery.map(([each, said]) => ({ name: each, in: "query", required: isRequired(body, each), schema: said })),
      ...(once ? [key] : []),
    ],
    ...(method === "GET" ? {} : { requestBody: requestBody(body, multipart) }),
    responses: {
      200: { description: "Done", content: { "application/json": { schema: { type: "object" } } } },
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [
          status,
          { description, content: { "application/problem+json": { schema: problem } } },
        ]),
      ),
    },
  };
}

const isRequired = (schema: JsonSchema, name: string) => schema.required?.includes(name) ?? false;

const requestBody = (schema: JsonSchema, multipart: boolean) => ({
  required: (schema.required ?? []).length > 0,
  content: { [multipart ? "multipart/form-data" : "application/json"]: { schema } },
});

function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const { properties = {}, required = [], ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
    required: required.filter((name) => !names.includes(name)),
  };
}

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance", "errors"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string", description: "The number that the server's log knows the request by" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "code", "message"],
        properties: {
          field: { type: ["string", "null"], description: "Place in the input, joined by dots; null for the whole" },
          code: { type: "string" },
          message: { type: "string" },
          params: { type: "object" },
        },
      },
    },
    blocked: {
      type: "array",
      items: {
        type: "object",
        properties: {
          rule: { type: "string" },
          verdict: { type: "string" },
          flagCode: { type: ["string", "null"] },
        },
      },
    },
  },
};
