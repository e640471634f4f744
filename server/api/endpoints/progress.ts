import { certifyProgress } from "../../progress/certify-progress";
import { reportProgress } from "../../progress/report-progress";
import { commandEndpoint, type Endpoint } from "../endpoint";

export const progressEndpoints: readonly Endpoint[] = [
  commandEndpoint(reportProgress, {
    method: "POST",
    path: "/projects/{projectCode}/progress",
    summary: "Report how far the works are.",
  }),
  commandEndpoint(certifyProgress, {
    method: "POST",
    path: "/progress/{reportId}/certification",
    summary: "Certify a progress report.",
  }),
];
