import { createHash } from "node:crypto";

/** What is kept of a bearer token. The token has 256 random bits, so an unsalted hash says nothing about it. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
