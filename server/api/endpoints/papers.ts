import { attachPaper } from "../../papers/attach-paper";
import { commandEndpoint, type Endpoint } from "../endpoint";

export const papersEndpoints: readonly Endpoint[] = [
  commandEndpoint(attachPaper, {
    method: "POST",
    path: "/papers",
    summary: "Attach a file to a project, a disbursement or an expenditure.",
    multipart: true,
  }),
];
