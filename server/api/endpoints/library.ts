import { admitToLibrary } from "../../library/admit-to-library";
import { withdrawFromLibrary } from "../../library/withdraw-from-library";
import { commandEndpoint, type Endpoint } from "../endpoint";

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
];
