import { z } from "zod";
import { roles } from "@/core/kernel/roles";
import { typedText } from "@/core/kernel/typed-text";
import { getDesk } from "../../desk/get-desk";
import { search } from "../../search/search";
import { type Endpoint, questionEndpoint } from "../endpoint";

export const workEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "get-desk",
    path: "/work",
    summary: "List what waits for the token's person in the token's office.",
    roles,
    input: z.object({}),
    run: async (work) => ({ sections: await getDesk(work) }),
  }),
  questionEndpoint({
    name: "search",
    path: "/search",
    summary: "Find projects, places and the record of a code.",
    roles,
    input: z.object({ text: typedText({ max: 80 }) }),
    run: search,
  }),
];
