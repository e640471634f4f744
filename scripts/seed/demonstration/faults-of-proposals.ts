import type { ProjectContent } from "@/db/seed/projects/project-content";
import { cancelProject } from "@/server/projects/cancel-project";
import { recallProject } from "@/server/projects/recall-project";
import { rejectProject } from "@/server/projects/reject-project";
import { returnProject } from "@/server/projects/return-project";
import type { Fault } from "./fault";
import { waived } from "./flag-acts";
import { wholeLife } from "./lives";
import {
  admitted,
  approved,
  mended,
  prepared,
  proposed,
  reviewed,
  signed,
  signedAgain,
  submitted,
} from "./project-acts";
import type { Story } from "./story";

/** A county of a province whose designated counties are not known, so that the place needs a reason. */
const UNLISTED_COUNTY = "532622";

const refused = { blocked: true };

const withPurpose = (purpose: ProjectContent["budgetLines"][number]["purpose"]) => (story: Story) =>
  story.with({
    budgetLines: story.content.budgetLines.map((line, index) => (index === 0 ? { ...line, purpose } : line)),
  });

const returned = (reason: string) => (story: Story) =>
  story.act("reviewer1", 3, (work, { project }) => returnProject(work, { projectCode: project, reason }));

const stopped = (story: Story) => story.do(prepared, submitted(refused));

/** What goes wrong, or goes back, before any money moves. */
export const faultsOfProposals: readonly Fault[] = [
  { name: "vehicles in the budget (EW-NEG-01)", begins: -38, tell: (story) => story.do(withPurpose("N2"), stopped) },
  {
    name: "bonuses in the budget, mended (EW-NEG-01)",
    begins: -150,
    tell: (story) => {
      const { budgetLines } = story.content;
      story
        .do(
          withPurpose("N3"),
          stopped,
          mended("east1", (one) => one.with({ budgetLines })),
          signedAgain,
          submitted(),
        )
        .do(reviewed, approved());
    },
  },
  {
    name: "a square in the county town (EW-ELIG-02)",
    begins: -33,
    tell: (story) => story.with({ category: "city_square", title: "县城文化休闲广场建设项目" }).do(stopped),
  },
  {
    name: "no policy line (EW-ELIG-02)",
    begins: -21,
    tell: (story) => story.with({ policyLine: undefined }).do(stopped),
  },
  {
    name: "industry without a link to the poor (EW-ELIG-03)",
    begins: -26,
    tell: (story) => story.with({ category: "industry", benefitLink: "none", jobs: 0 }).do(stopped),
  },
  {
    name: "industry weakly linked, mended, carried out (EW-ELIG-03)",
    begins: -210,
    tell: (story) =>
      story
        .with({ category: "industry", benefitLink: "none", jobs: 0 })
        .do(
          stopped,
          mended("west1", (one) => one.with({ benefitLink: "dividend", jobs: 12 })),
          signedAgain,
          submitted(),
        )
        .do(reviewed, approved()),
  },
  { name: "no target in numbers (EW-ELIG-05)", begins: -18, tell: (story) => story.with({ targets: [] }).do(stopped) },
  {
    name: "no reason for the place (EW-ELIG-01)",
    county: UNLISTED_COUNTY,
    begins: -190,
    tell: (story) =>
      story
        .with({ placeReason: undefined })
        .do(wholeLife)
        .do(waived("EW-ELIG-01", "所在县列入省定重点县，名单待补录，同意豁免。", 6)),
  },
  {
    name: "no reason for the place, under review (EW-ELIG-01)",
    county: UNLISTED_COUNTY,
    begins: -9,
    tell: (story) => story.with({ placeReason: undefined }).do(prepared, submitted(), reviewed),
  },
  {
    name: "not in the county's library (EW-ELIG-04)",
    begins: -17,
    tell: (story) =>
      story.do(proposed("west1"), signed("east1"), signed("west1"), submitted(), reviewed, approved(refused)),
  },
  {
    name: "admitted to the library after a first refusal (EW-ELIG-04)",
    begins: -140,
    tell: (story) =>
      story
        .do(proposed("west1"), signed("east1"), signed("west1"), submitted(), reviewed, approved(refused))
        .do(admitted, approved()),
  },
  {
    name: "returned and not yet mended",
    begins: -24,
    tell: (story) =>
      story.do(prepared, submitted(), reviewed, returned("预算依据不足：请补充工程量清单和询价材料，并说明管护责任。")),
  },
  {
    name: "returned, mended, signed by one side",
    begins: -29,
    tell: (story) =>
      story.do(prepared, submitted(), reviewed, returned("受益户数与村情不符，请核实建档立卡名单后重报。")).do(
        mended("east1", (one) => one.with({ households: one.content.households - 3 })),
        signed("east2"),
      ),
  },
  {
    name: "returned, mended, approved",
    begins: -165,
    tell: (story) =>
      story
        .do(prepared, submitted(), reviewed, returned("绩效目标偏低，请对照同类项目调整。"))
        .do(
          mended("west1", (one) => one.with({ persons: one.content.persons + 20 })),
          signedAgain,
          submitted(),
        )
        .do(reviewed, approved()),
  },
  {
    name: "rejected",
    begins: -75,
    tell: (story) =>
      story
        .do(prepared, submitted(), reviewed)
        .act("reviewer2", 5, (work, { project }) =>
          rejectProject(work, { projectCode: project, reason: "与上年度已安排项目重复，不予批准。" }),
        ),
  },
  {
    name: "recalled by its authors",
    begins: -16,
    tell: (story) =>
      story
        .do(prepared, submitted())
        .act("west1", 1, (work, { project }) => recallProject(work, { projectCode: project })),
  },
  {
    name: "given up as a draft",
    begins: -60,
    tell: (story) =>
      story
        .do(proposed("east1"))
        .act("east1", 9, (work, { project }) =>
          cancelProject(work, { projectCode: project, reason: "选址未能落实，双方商定撤销申报。" }),
        ),
  },
];
