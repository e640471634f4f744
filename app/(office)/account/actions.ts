"use server";

import { roles } from "@/core/kernel/roles";
import { formAction } from "@/server/form-action";
import { changePassword } from "@/server/people/change-password";

export const changeOwnPassword = formAction(changePassword, { roles, goTo: "/work" });
