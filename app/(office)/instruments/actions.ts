"use server";

import { formAction } from "@/server/form-action";
import { registerMovement } from "@/server/instruments/register-movement";
import { windUpInstrument } from "@/server/instruments/wind-up-instrument";

/** A movement goes on at its own page, where its papers are attached; an ended instrument at its own. */
export const register = formAction(registerMovement, { goTo: ({ code }) => `/instrument-movements/${code}#papers` });
export const windUp = formAction(windUpInstrument, { goTo: ({ code }) => `/instruments/${code}` });
