import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { typedText } from "@/core/kernel/typed-text";
import { findDivisions } from "../../divisions/find-divisions";
import { getPairing } from "../../pairings/get-pairing";
import { getTimeLine } from "../../pairings/get-time-line";
import { listPairings } from "../../pairings/list-pairings";
import { type Endpoint, questionEndpoint } from "../endpoint";
import { asOf, placeCode, ticked } from "../query-fields";

export const pairingsEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "list-pairings",
    path: "/pairings",
    summary: "List the pairings of a day.",
    roles: programmeRoles,
    input: z.object({ asOf: asOf(), all: ticked() }),
    run: listPairings,
  }),
  questionEndpoint({
    name: "get-pairing",
    path: "/pairings/{pairingId}",
    summary: "Read one pairing with its places and handovers.",
    roles: programmeRoles,
    input: z.object({ pairingId: typedText({ max: 10 }), asOf: asOf() }),
    run: (work, { pairingId, asOf: day }) => getPairing(work, { id: pairingId, asOf: day }),
  }),
  questionEndpoint({
    name: "find-divisions",
    path: "/divisions",
    summary: "Find divisions by name, code or pinyin initials, as of a day.",
    roles: programmeRoles,
    input: z.object({ text: typedText({ max: 80 }), asOf: asOf() }),
    run: findDivisions,
  }),
  questionEndpoint({
    name: "get-time-line",
    path: "/divisions/{divisionCode}",
    summary: "Read the names, codes and pairings of a division since 1996.",
    roles: programmeRoles,
    input: z.object({ divisionCode: placeCode(), asOf: asOf() }),
    run: (work, { divisionCode, asOf: day }) => getTimeLine(work, { code: divisionCode, asOf: day }),
  }),
];
