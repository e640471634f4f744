import { cancelProject } from "@/server/projects/cancel-project";
import { proposeChange } from "@/server/projects/propose-change";
import { resumeProject } from "@/server/projects/resume-project";
import { suspendProject } from "@/server/projects/suspend-project";
import type { Fault } from "./fault";
import { explained, rectified, verified } from "./flag-acts";
import { firstPaid, restPaid } from "./lives";
import {
  accepted,
  approved,
  closed,
  completionAnnounced,
  mended,
  progressed,
  reported,
  reviewed,
  signedAgain,
  submitted,
  won,
} from "./project-acts";
import type { Story } from "./story";

const refused = { blocked: true };

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
    name: "progress reported, not certified",
    begins: -66,
    tell: (story) => story.do(firstPaid, reported(60, 3)),
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
    tell: (story) =>
      story
        .do(firstPaid, restPaid, progressed(100, 6), accepted(62), completionAnnounced, closed())
        .do(explained("EW-PERF-01", "受市场价格影响，部分农户退出种植，已转为自营。", "county1", 9)),
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
    tell: (story) =>
      story
        .do(firstPaid, restPaid, progressed(100, 6), accepted(), closed())
        .do(rectified("EW-TRAN-01", "已在县、村两级补登竣工公告。", "county2", 8))
        .do(verified("EW-TRAN-01", "已核对公告照片和张贴日期。", 5)),
  },
];
