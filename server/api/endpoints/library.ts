import { programmeRoles } from "@/core/kernel/roles";
import { libraryQuerySchema } from "@/core/library/library-query";
import { admitToLibrary } from "../../library/admit-to-library";
import { listLibraryEntries } from "../../library/list-library-entries";
import { withdrawFromLibrary } from "../../library/withdraw-from-library";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";

export const libraryEndpoints: readonly Endpoint[] = [
  commandEndpoint(admitToLibrary, {
    method: "POST",
    path: "/library",
    summary: "Admit a project or an idea to the county's project library.",
  }),
  commandEndpoint(withdrawFromLibrary, {
    method: "POST",
    path: "/library/{libraryEntryCode}/withdrawal",
    summary: "Withdraw an entry from the county's project library.",
  }),
  questionEndpoint({
    name: "list-library-entries",
    path: "/library",
    summary: "List the entries of the project library, newest first.",
    roles: programmeRoles,
    input: libraryQuerySchema,
    run: listLibraryEntries,
  }),
];
