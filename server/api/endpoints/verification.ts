import { z } from "zod";
import { getVerification } from "../../verification/get-verification";
import { verifyingRoles } from "../../verification/verifying-roles";
import { type Endpoint, questionEndpoint } from "../endpoint";

export const verificationEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "get-verification",
    path: "/verification",
    summary:
      "Prove the ledger now: every balance, record, period and match, with the first differences if there are any.",
    roles: verifyingRoles,
    input: z.object({}),
    run: getVerification,
  }),
];
