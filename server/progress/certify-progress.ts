import { progressCertificationSchema } from "@/core/progress/progress-report";
import { command } from "../command";
import { certifyProgressMany } from "./certify-progress-many";

/** The west certifies a report of the county; the latest certified report is the project's progress (EW-DISB-02). */
export const certifyProgress = command({
  name: "certify-progress",
  roles: ["western_coordinator"],
  input: progressCertificationSchema,
  run: async (work, { reportId }) => {
    const [code = ""] = await certifyProgressMany(work, [reportId]);
    return { code };
  },
});
