import { z } from "zod";
import { roles } from "@/core/kernel/roles";
import { createToken } from "../../tokens/create-token";
import { listTokens } from "../../tokens/list-tokens";
import { revokeToken } from "../../tokens/revoke-token";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";

export const tokensEndpoints: readonly Endpoint[] = [
  commandEndpoint(createToken, {
    method: "POST",
    path: "/tokens",
    summary: "Make a token for the office and role that this token acts in.",
  }),
  commandEndpoint(revokeToken, {
    method: "POST",
    path: "/tokens/{tokenId}/revocation",
    summary: "Revoke one of one's own tokens.",
  }),
  questionEndpoint({
    name: "list-tokens",
    path: "/tokens",
    summary: "List one's own tokens, without their secrets.",
    roles,
    input: z.object({}),
    run: async (work) => ({ rows: await listTokens(work) }),
  }),
];
