import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/core/kernel/calendar";
import type { Work } from "@/db/work";
import { listVerdicts } from "../rules/list-verdicts";
import { faultyProject, type RuleStage, ruleStage } from "../rules/stage-for-tests";
import { closeFlag } from "./close-flag";
import { explainFlag } from "./explain-flag";
import { getFlag } from "./get-flag";
import { judgeFlag } from "./judge-flag";
import { listFlags } from "./list-flags";
import { rectifyFlag } from "./rectify-flag";
import { reopenFlag } from "./reopen-flag";
import { verifyFlag } from "./verify-flag";
import { waiveFlag } from "./waive-flag";

let stage: RuleStage;
let project: { id: number; code: string };

const judge = (moment: string) =>
  stage.as(
    "wang.lei",
    (work) => work.sql`select from judge_record('project', ${project.id}, ${moment}, ${work.today}::date)`,
  );
const flagOf = async (rule: string) => {
  const { rows } = await stage.as("zhao.min", (work) => listFlags(work, { rule, state: "any" }));
  const code = rows[0]?.code;
  if (!code) throw new Error(`${rule} raised no flag`);
  return code;
};
const view = (person: string, code: string) => stage.as(person, (work) => getFlag(work, { code }));
const refusal = (code: string) => expect.objectContaining({ errors: [expect.objectContaining({ code })] });

beforeAll(async () => {
  stage = await ruleStage();
  project = await stage.as("wang.lei", faultyProject);
  await judge("submission");
});
afterAll(() => stage.close());

describe("a flag explains itself", () => {
  it("names rule, version, figures, limit, stake and what may be done", async () => {
    const flag = await view("wang.lei", await flagOf("EW-ELIG-02"));
    expect(flag).toMatchObject({
      state: "open",
      weight: "block",
      moment: "submission",
      versionNumber: 1,
      subjectCode: project.code,
    });
    expect(flag.stake).toBe(500000000n);
    expect(flag.figures.find((figure) => figure.name === "policy_line_given")).toMatchObject({
      value: false,
      kind: "fact",
    });
    expect(flag.steps[0]).toBe("explanation");
    expect(flag.events.map((event) => event.verb)).toEqual(["judged_fail"]);
    expect((await view("zhao.min", flag.code)).steps).toEqual(["waiver", "judging"]);
    expect((await view("qian.zheng", flag.code)).steps).toEqual([]);
  });

  it("is not found outside of its scope", async () => {
    const code = await flagOf("EW-ELIG-02");
    for (const person of ["chen.jie", "wu.jing", "song.ping"])
      await expect(view(person, code)).rejects.toThrow("not_found");
  });

  it("stands among the last verdicts of its record", async () => {
    const verdicts = await stage.as("wang.lei", (work) =>
      listVerdicts(work, { subject: "project", code: project.code }),
    );
    expect(verdicts[0]?.weight).toBe("block");
    const passed = verdicts.find((verdict) => verdict.verdict === "pass");
    expect(passed).toMatchObject({ weight: null, messageZh: null, figures: [] });
  });
});

describe("the life of a flag", () => {
  it("is explained by an office, not by the centre or another province", async () => {
    const flagCode = await flagOf("EW-ELIG-03");
    const input = { flagCode, explanation: "受益名单正在村里公示" };
    await expect(stage.as("zhao.min", (work) => explainFlag(work, input))).rejects.toEqual(refusal("forbidden"));
    await expect(stage.as("chen.jie", (work) => explainFlag(work, input))).rejects.toEqual(refusal("not_found"));
    expect(await stage.as("sun.yan", (work) => explainFlag(work, input))).toMatchObject({ state: "explained" });
    await expect(stage.as("sun.yan", (work) => explainFlag(work, input))).rejects.toEqual(refusal("flags.moved_on"));
    expect((await view("sun.yan", flagCode)).explanation).toBe(input.explanation);
  });

  it("is waived by a reviewer for a time, with a reason", async () => {
    const flagCode = await flagOf("EW-ELIG-03");
    const reason = "名单公示期未满，同意延期";
    const waive = (until: string) => stage.as("zhao.min", (work) => waiveFlag(work, { flagCode, reason, until }));
    const today = await stage.as("zhao.min", async (work) => work.today);
    await expect(waive(today)).rejects.toEqual(refusal("too_early"));
    await expect(waive(addDays(today, 366))).rejects.toEqual(refusal("too_late"));
    await expect(
      stage.as("wang.lei", (work) => waiveFlag(work, { flagCode, reason, until: addDays(today, 9) })),
    ).rejects.toEqual(refusal("forbidden"));
    expect(await waive(addDays(today, 365))).toMatchObject({ state: "waived" });
    expect(await view("wang.lei", flagCode)).toMatchObject({ waiverReason: reason, waivedByZh: "赵敏" });
    expect(
      await stage.as("gao.yuan", (work) => reopenFlag(work, { flagCode, reason: "情况有变，提前终止" })),
    ).toMatchObject({
      state: "open",
    });
  });

  it("is rectified, verified by another person, and closes only when its rule is no longer broken", async () => {
    const flagCode = await flagOf("EW-ELIG-02");
    await stage.as("wang.lei", (work) => rectifyFlag(work, { flagCode, done: "已补填政策依据" }));
    await expect(
      stage.as("wang.lei", (work) => verifyFlag(work, { flagCode, seen: "已查看项目版本" })),
    ).rejects.toEqual(refusal("forbidden"));
    await stage.as("zhao.min", (work) => verifyFlag(work, { flagCode, seen: "已查看项目版本" }));
    expect(await stage.as("zhao.min", (work) => closeFlag(work, { flagCode }))).toMatchObject({ state: "open" });
    await stage.as(
      "wang.lei",
      (work) => work.sql`update project_version set policy_line = '中发〔2001〕23号' where project_id = ${project.id}`,
    );
    expect(await stage.as("wang.lei", (work) => judgeFlag(work, { flagCode }))).toMatchObject({ state: "closed" });
    const { events } = await view("wang.lei", flagCode);
    expect(events.map((event) => event.verb)).toEqual(
      expect.arrayContaining(["judged_and_closed", "judged_still_broken", "verified", "rectified"]),
    );
    await expect(stage.as("wang.lei", (work) => judgeFlag(work, { flagCode }))).rejects.toEqual(
      refusal("flags.moved_on"),
    );
  });

  it("never waives separation of duties, nor judges it again outside of its step", async () => {
    const { id } = await stage.as("wang.lei", (work) => faultyProject(work, "submitted"));
    await stage.as(
      "wang.lei",
      (work) => work.sql`select from judge_record('project', ${id}, 'approval', ${work.today}::date)`,
    );
    const flagCode = await flagOf("EW-DISB-07");
    expect((await view("zhao.min", flagCode)).steps).toEqual([]);
    const reason = "特事特办，请予通融";
    const soon = await stage.as("zhao.min", async (work) => addDays(work.today, 3));
    await expect(stage.as("zhao.min", (work) => waiveFlag(work, { flagCode, reason, until: soon }))).rejects.toEqual(
      refusal("flags.not_waivable"),
    );
    await expect(stage.as("zhao.min", (work) => judgeFlag(work, { flagCode }))).rejects.toEqual(
      refusal("flags.judged_at_its_step"),
    );
    const byHand = (work: Work) => work.sql`update flag set state = 'waived', waived_by = ${work.actor.personId},
      waiver_reason = 'x', waived_until = ${soon} where code = ${flagCode}`;
    await expect(stage.as("zhao.min", byHand)).rejects.toThrow("flag_rule_waivable");
  });
});

describe("a list of flags", () => {
  it("filters, ranks by money at stake and counts by weight", async () => {
    const list = await stage.as("wang.lei", (work) => listFlags(work, {}));
    expect(list.totals.count).toBe(list.rows.length);
    expect(list.byWeight[0]?.weight).toBe("block");
    expect(list.rows.every((row) => row.state !== "closed")).toBe(true);
    const blocking = await stage.as("wang.lei", (work) => listFlags(work, { weight: "block" }));
    expect(blocking.totals.count).toBe(blocking.rows.length);
    expect(blocking.byWeight).toEqual(list.byWeight);
    const newest = await stage.as("wang.lei", (work) => listFlags(work, { order: "newest" }));
    expect(newest.rows.map((row) => row.id)).toEqual([...newest.rows.map((row) => row.id)].sort((a, b) => b - a));
  });

  it("goes on from a row in both orders and both directions", async () => {
    for (const order of ["stake", "newest"] as const) {
      const { rows } = await stage.as("wang.lei", (work) => listFlags(work, { order }));
      const [first, second] = rows;
      const after = await stage.as("wang.lei", (work) => listFlags(work, { order, before: first?.id }));
      expect(after.rows[0]?.id).toBe(second?.id);
      const back = await stage.as("wang.lei", (work) => listFlags(work, { order, after: second?.id }));
      expect(back.rows.map((row) => row.id)).toEqual([first?.id]);
    }
  });

  it("is empty for offices elsewhere", async () => {
    expect((await stage.as("chen.jie", (work) => listFlags(work, {}))).totals).toEqual({ count: 0, stake: 0n });
  });
});
