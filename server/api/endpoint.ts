import type { z } from "zod";
import { forbidden } from "@/core/kernel/domain-error";
import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import type { Command } from "../command";
import { parsed } from "../parsed";
import type { PublicWork } from "../public-command";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

type Place = {
  method: Method;
  /** Below /api/v1: '/projects/{projectCode}/approval'. Names in braces are fields of the input. */
  path: string;
  /** What it does, in one English sentence, for the description. */
  summary: string;
};

type Shape = Place & {
  /** Verb and noun, as the file in server/; unique. */
  name: string;
  input: z.ZodType;
  /** Moves money or makes a record, which must not happen twice: the header Idempotency-Key is required. */
  once: boolean;
  /** Takes multipart/form-data with a file instead of JSON. */
  multipart: boolean;
};

/** One entry of the REST API. `run` gets what was sent, parses it and throws DomainErrors. */
export type Endpoint = Shape &
  (
    | { roles: readonly Role[]; run(work: Work, sent: unknown): Promise<unknown> }
    | { roles: "public"; run(work: PublicWork, sent: unknown): Promise<unknown> }
  );

/** A command as an endpoint. It parses, refuses roles and repeats by itself. */
export function commandEndpoint<Schema extends z.ZodType, Result>(
  run: Command<Schema, Result>,
  { multipart = false, ...place }: Place & { multipart?: boolean },
): Endpoint {
  const { name, roles, input, once = false } = run;
  return { ...place, name, roles, input, once, multipart, run: (work, sent) => run(work, sent as z.input<Schema>) };
}

type PublicCommand<Schema extends z.ZodType> = {
  (work: PublicWork, input: z.input<Schema>): Promise<unknown>;
  name: string;
  input: Schema;
  once?: boolean;
};

/** A command that anybody may give, without a token. */
export function publicEndpoint<Schema extends z.ZodType>(run: PublicCommand<Schema>, place: Place): Endpoint {
  const { name, input, once = false } = run;
  const call = (work: PublicWork, sent: unknown) => run(work, sent as z.input<Schema>);
  return { ...place, name, input, roles: "public", once, multipart: false, run: call };
}

type Question<Schema extends z.ZodType> = Omit<Place, "method"> & { name: string; input: Schema };

/** A question as a GET endpoint: path and query are parsed by `input`. */
export function questionEndpoint<Schema extends z.ZodType>({
  roles,
  run,
  ...shape
}: Question<Schema> & {
  roles: readonly Role[];
  run(work: Work, query: z.output<Schema>): Promise<unknown>;
}): Endpoint {
  const ask = async (work: Work, sent: unknown) => {
    if (!roles.includes(work.actor.role)) throw forbidden();
    return run(work, parsed(shape.input, sent));
  };
  return { ...shape, method: "GET", roles, once: false, multipart: false, run: ask };
}

/** A question that anybody may ask, without a token. */
export function publicQuestionEndpoint<Schema extends z.ZodType>({
  run,
  ...shape
}: Question<Schema> & { run(work: PublicWork, query: z.output<Schema>): Promise<unknown> }): Endpoint {
  const ask = async (work: PublicWork, sent: unknown) => run(work, parsed(shape.input, sent));
  return { ...shape, method: "GET", roles: "public", once: false, multipart: false, run: ask };
}
