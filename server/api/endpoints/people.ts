import { z } from "zod";
import { eventsQuerySchema } from "@/core/events/events-query";
import { typedText } from "@/core/kernel/typed-text";
import { peopleFilterSchema } from "@/core/people/people-filter";
import { eventReaders } from "../../events/event-readers";
import { listEvents } from "../../events/list-events";
import { endMembership } from "../../memberships/end-membership";
import { grantMembership } from "../../memberships/grant-membership";
import { createPerson } from "../../people/create-person";
import { disablePerson } from "../../people/disable-person";
import { enablePerson } from "../../people/enable-person";
import { getPerson } from "../../people/get-person";
import { listPeople } from "../../people/list-people";
import { peopleReaders } from "../../people/people-readers";
import { resetPassword } from "../../people/reset-password";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";

export const peopleEndpoints: readonly Endpoint[] = [
  commandEndpoint(createPerson, {
    method: "POST",
    path: "/people",
    summary: "Create an account with a first password.",
  }),
  commandEndpoint(disablePerson, {
    method: "POST",
    path: "/people/{signInName}/disabling",
    summary: "Shut a person out; sessions and tokens end.",
  }),
  commandEndpoint(enablePerson, {
    method: "POST",
    path: "/people/{signInName}/enabling",
    summary: "Let a person in again.",
  }),
  commandEndpoint(resetPassword, {
    method: "POST",
    path: "/people/{signInName}/password",
    summary: "Set a new password for a person.",
  }),
  commandEndpoint(grantMembership, {
    method: "POST",
    path: "/memberships",
    summary: "Grant a person a role in an office.",
  }),
  commandEndpoint(endMembership, {
    method: "POST",
    path: "/memberships/{membershipId}/end",
    summary: "End a membership.",
  }),
  questionEndpoint({
    name: "list-people",
    path: "/people",
    summary: "List the people with an account.",
    roles: peopleReaders,
    input: peopleFilterSchema,
    run: listPeople,
  }),
  questionEndpoint({
    name: "get-person",
    path: "/people/{signInName}",
    summary: "Read one person: account, memberships and what happened to them.",
    roles: peopleReaders,
    input: z.object({ signInName: typedText({ max: 41 }) }),
    run: getPerson,
  }),
  questionEndpoint({
    name: "list-events",
    path: "/events",
    summary: "Read the audit trail, newest first, 50 a page.",
    roles: eventReaders,
    input: eventsQuerySchema,
    run: listEvents,
  }),
];
