import { projectStepSchema } from "@/core/projects/project-step";
import { command } from "../command";
import { lockProject } from "./lock-project";
import { startReviewsMany } from "./start-reviews-many";

/** The centre takes a submission up; from now on it cannot be recalled. */
export const startReview = command({
  name: "start-review",
  roles: ["central_reviewer"],
  input: projectStepSchema,
  run: async (work, { projectCode }) => {
    await startReviewsMany(work, [await lockProject(work, projectCode)]);
    return { code: projectCode };
  },
});
