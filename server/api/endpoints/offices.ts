import { z } from "zod";
import { roles } from "@/core/kernel/roles";
import { officesFilterSchema } from "@/core/offices/offices-filter";
import { changeOffice } from "../../offices/change-office";
import { closeOffice } from "../../offices/close-office";
import { createOffice } from "../../offices/create-office";
import { getOffice } from "../../offices/get-office";
import { listOffices } from "../../offices/list-offices";
import { reopenOffice } from "../../offices/reopen-office";
import { peopleReaders } from "../../people/people-readers";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const officesEndpoints: readonly Endpoint[] = [
  commandEndpoint(createOffice, { method: "POST", path: "/offices", summary: "Add an office." }),
  commandEndpoint(changeOffice, {
    method: "POST",
    path: "/offices/{officeCode}/change",
    summary: "Change an office: names, side, division, first day.",
  }),
  commandEndpoint(closeOffice, {
    method: "POST",
    path: "/offices/{officeCode}/closing",
    summary: "Close an office in which nobody holds a role any more.",
  }),
  commandEndpoint(reopenOffice, {
    method: "POST",
    path: "/offices/{officeCode}/reopening",
    summary: "Take the closing of an office back.",
  }),
  questionEndpoint({
    name: "list-offices",
    path: "/offices",
    summary: "List the offices of the programme, 50 a page.",
    roles,
    input: officesFilterSchema,
    run: listOffices,
  }),
  questionEndpoint({
    name: "get-office",
    path: "/offices/{officeCode}",
    summary: "Read one office: its place, the roles held in it and what happened to it.",
    roles: peopleReaders,
    input: z.object({ officeCode: code() }),
    run: getOffice,
  }),
];
