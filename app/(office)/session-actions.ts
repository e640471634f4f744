"use server";

import { roles } from "@/core/kernel/roles";
import { officeButton, publicButton } from "@/server/form-action";
import { closeSession } from "@/server/session";
import { switchOffice } from "@/server/sessions/switch-office";

/** Ends the session. For anybody: whose session has ended already only loses the cookie. */
export const signOut = publicButton(async () => {
  await closeSession();
  return "/sign-in";
});

/** The office switch: the session goes on in another of the person's own memberships. */
export const chooseMembership = officeButton({ roles }, async (work, form, request) => {
  await switchOffice(work, { membershipId: form.get("membership") }, request);
  return "/work";
});
