"use server";

import { formAction } from "@/server/form-action";
import { createToken } from "@/server/tokens/create-token";
import { revokeToken } from "@/server/tokens/revoke-token";

export const create = formAction(createToken, { show: ({ token }) => token });
export const revoke = formAction(revokeToken, { goTo: "/tokens" });
