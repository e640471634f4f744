import type { Story } from "./story";

/** Something that happens to a project, beginning so many days before the first start. */
export type Fault = {
  name: string;
  begins: number;
  /** Where it must happen; anywhere unless told. */
  county?: string;
  tell(story: Story): unknown;
};

/** Yanchi, whose old money stops approvals in the last two weeks. */
export const STOPPED_COUNTY = "640323";
