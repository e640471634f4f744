"use server";

import { formAction } from "@/server/form-action";
import { confirmReturn } from "@/server/returns/confirm-return";

export const confirm = formAction(confirmReturn, { goTo: ({ code }) => `/returns/${code}` });
