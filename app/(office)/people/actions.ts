"use server";

import { formAction } from "@/server/form-action";
import { endMembership } from "@/server/memberships/end-membership";
import { grantMembership } from "@/server/memberships/grant-membership";
import { createPerson } from "@/server/people/create-person";
import { disablePerson } from "@/server/people/disable-person";
import { enablePerson } from "@/server/people/enable-person";
import { resetPassword } from "@/server/people/reset-password";

const toPerson = ({ signInName }: { signInName: string }) => `/people/${signInName}`;

export const create = formAction(createPerson, { goTo: toPerson });
export const disable = formAction(disablePerson, { goTo: toPerson });
export const enable = formAction(enablePerson, { goTo: toPerson });
export const reset = formAction(resetPassword, { goTo: toPerson });
export const grant = formAction(grantMembership);
export const end = formAction(endMembership);
