import type { ProjectContent } from "@/db/seed/projects/project-content";
import { amendProject } from "@/server/projects/amend-project";
import { cancelProject } from "@/server/projects/cancel-project";
import { proposeChange } from "@/server/projects/propose-change";
import { recallProject } from "@/server/projects/recall-project";
import { rejectProject } from "@/server/projects/reject-project";
import { resumeProject } from "@/server/projects/resume-project";
import { returnProject } from "@/server/projects/return-project";
import { suspendProject } from "@/server/projects/suspend-project";
import { firstPaid, restPaid, wholeLife } from "./lives";
import {
  accepted,
  admitted,
  approved,
  closed,
  completionAnnounced,
  prepared,
  progressed,
  proposalOf,
  proposed,
  reviewed,
  revisionOf,
  signed,
  submitted,
  won,
} from "./project-acts";
import type { Post, Story } from "./story";

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

/** A county of a province whose designated counties are not known, so that the place needs a reason. */
const UNLISTED_COUNTY = "532622";

const withPurpose = (purpose: ProjectContent["budgetLines"][number]["purpose"]) => (story: Story) =>
  story.with({
    budgetLines: story.content.budgetLines.map((line, index) => (index === 0 ? { ...line, purpose } : line)),
  });

/** Mends what is wrong with the version that is being written. */
const mended = (post: Post, changed: (story: Story) => unknown) => (story: Story) =>
  story.act(post, 2, async (work, { project }) => {
    changed(story);
    const entry = await work.sql<{ code: string }[]>`
      select l.code from library_entry l join project p on p.library_entry_id = l.id where p.code = ${project}`;
    return amendProject(work, {
      projectCode: project,
      revision: await revisionOf(work, project),
      ...proposalOf(story),
      ...(entry[0] ? { libraryEntryCode: entry[0].code } : {}),
    });
  });

const returned = (reason: string) => (story: Story) =>
  story.act("reviewer1", 3, (work, { project }) => returnProject(work, { projectCode: project, reason }));

const signedAgain = (story: Story) => story.do(signed("east2"), signed("west1"));

const refused = { blocked: true };
const stopped = (story: Story) => story.do(prepared, submitted(refused));

const suspended = (reason: string) => (story: Story) =>
  story.act("reviewer2", 4, (work, { project }) => suspendProject(work, { projectCode: project, reason }));

const changed = (reason: string) => (story: Story) =>
  story
    .act("west1", 5, (work, { project }) => proposeChange(work, { projectCode: project, reason }))
    .do(
      mended("west1", (one) =>
        one.with({ title: `${one.content.title}（调整）`, households: one.content.households + 12 }),
      ),
      signedAgain,
      submitted(),
    );

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
    tell: (story) => story.with({ placeReason: undefined }).do(wholeLife),
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

/** What happens to approved projects otherwise than in an ordinary life. */
export const turnsOfProjects: readonly Fault[] = [
  {
    name: "suspended while under way",
    begins: -120,
    tell: (story) => story.do(firstPaid, suspended("群众反映工程质量问题，暂停实施，待复查。")),
  },
  {
    name: "suspended before any payment",
    begins: -55,
    tell: (story) => story.do(won, suspended("用地手续未办结，暂停实施。")),
  },
  {
    name: "suspended and resumed",
    begins: -130,
    tell: (story) =>
      story
        .do(firstPaid, suspended("汛期施工安全检查，暂停实施。"))
        .act("reviewer2", 20, (work, { project }) =>
          resumeProject(work, { projectCode: project, reason: "检查合格，恢复实施。" }),
        ),
  },
  {
    name: "cancelled after approval",
    begins: -95,
    tell: (story) =>
      story
        .do(won)
        .act("reviewer1", 15, (work, { project }) =>
          cancelProject(work, { projectCode: project, reason: "县级规划调整，项目地块另有用途。" }),
        ),
  },
  {
    name: "a change after approval under review",
    begins: -100,
    tell: (story) => story.do(firstPaid, changed("受益范围扩大到邻村，户数增加。"), reviewed),
  },
  {
    name: "a change after approval, submitted",
    begins: -85,
    tell: (story) => story.do(firstPaid, changed("名称与批复口径统一，受益户数据实调整。")),
  },
  {
    name: "a change after approval, approved",
    begins: -240,
    tell: (story) => story.do(firstPaid, changed("受益范围扩大到邻村，户数增加。"), reviewed, approved(), restPaid),
  },
  {
    name: "closing stopped: what was reached is not recorded (EW-PERF-01)",
    begins: -230,
    tell: (story) =>
      story.do(firstPaid, restPaid, progressed(100, 6), accepted(null), completionAnnounced, closed(refused)),
  },
  {
    name: "targets missed without a reason (EW-PERF-01)",
    begins: -250,
    tell: (story) => story.do(firstPaid, restPaid, progressed(100, 6), accepted(62), completionAnnounced, closed()),
  },
  {
    name: "targets missed with a reason (EW-PERF-01)",
    begins: -245,
    tell: (story) =>
      story
        .do(firstPaid, restPaid, progressed(100, 6))
        .do(accepted(70, "受旱灾影响，部分地块改种，次年补齐。"), completionAnnounced, closed()),
  },
  {
    name: "closed without announcing completion (EW-TRAN-01)",
    begins: -255,
    tell: (story) => story.do(firstPaid, restPaid, progressed(100, 6), accepted(), closed()),
  },
];
