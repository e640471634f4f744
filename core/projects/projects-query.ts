import { z } from "zod";
import { divisionCode } from "../kernel/division-code";
import { typedNumber } from "../kernel/typed-number";
import { whenTyped } from "../kernel/when-typed";
import { projectStages } from "./project-life";
import { categories, strands } from "./project-terms";

const cursor = () => whenTyped(typedNumber({ min: 1, max: 2_147_483_647 }));

/** The filters and the place of a list of projects, as they stand in an address. */
export const projectsQuerySchema = z.object({
  pairing: whenTyped(z.string().trim().max(10)),
  /** A supporter's or recipient's code. */
  division: whenTyped(divisionCode()),
  county: whenTyped(divisionCode()),
  stage: whenTyped(z.enum(projectStages)),
  strand: whenTyped(z.enum(strands)),
  category: whenTyped(z.enum(categories)),
  /** Part of the title, or a project's code. */
  text: whenTyped(z.string().trim().max(80)),
  /** The year in which the work starts. */
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
  /** Id of the last row of the page before; the page shows older projects. */
  before: cursor(),
  /** Id of the first row of the page after; the page shows newer projects. */
  after: cursor(),
});
export type ProjectsQuery = z.output<typeof projectsQuerySchema>;
