import { noticePublicationSchema } from "@/core/notices/public-notice";
import { command } from "../command";
import { lockProject } from "../projects/lock-project";
import { publishNoticesMany } from "./publish-notices-many";

/**
 * The county tells the public what is planned or what was finished (EW-TRAN-01). Text and title are all that the public
 * sees, so they say project and amount themselves. Gives the notice's code.
 */
export const publishNotice = command({
  name: "publish-notice",
  roles: ["county_officer"],
  input: noticePublicationSchema,
  once: true,
  run: async (work, { idempotencyKey: _, projectCode, ...text }) => {
    const project = await lockProject(work, projectCode);
    const [code = ""] = await publishNoticesMany(work, [{ project, ...text }]);
    return { code };
  },
});
