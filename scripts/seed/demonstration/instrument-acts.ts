import type { CounterpartyKind, InstrumentKind } from "@/core/instruments/instrument-terms";
import { fieldsOf } from "@/core/instruments/movement";
import { type MovementKind, movements, takesExposure } from "@/core/instruments/movement-kinds";
import type { PaperKind } from "@/core/papers/paper-terms";
import { confirmMovement } from "@/server/instruments/confirm-movement";
import { registerInstrument } from "@/server/instruments/register-instrument";
import { registerMovement } from "@/server/instruments/register-movement";
import { windUpInstrument } from "@/server/instruments/wind-up-instrument";
import { attachPaper } from "@/server/papers/attach-paper";
import { amountOf, keyOf, lineOf, paperFile } from "./money-acts";
import type { Post, Story } from "./story";

/** Capital is paid from the project's first payment: so many hundredths of the budget. */
export const CAPITAL = 30;

/** A county officer registers the agreement and attaches it. */
export const agreed = (kind: InstrumentKind, name: string) => (story: Story) =>
  story.act("county1", 2, async (work, memory) => {
    const { code } = await registerInstrument(work, {
      projectCode: memory.project,
      ...lineOf(story),
      kind,
      name,
      operatorName: kind === "community_development_fund" ? "村级互助资金管理委员会" : "县农村信用合作联社",
      agreementNumber: `扶金〔${story.budget.fiscalYear}〕${story.serial}号`,
      agreedOn: work.today,
      ...(takesExposure(kind) ? { exposureMultiple: "5" } : {}),
      idempotencyKey: keyOf(story, "instrument"),
    });
    memory.instrument = code;
    memory.movements = {};
    const file = paperFile("contract", [name, code]);
    await attachPaper(work, { subject: "instrument", code, kind: "contract", file });
  });

type Counterparty = readonly [CounterpartyKind, string];

type Told = {
  /** What the story calls it, so that later movements can settle it. */
  mark: string;
  kind: MovementKind;
  /** In hundredths of the budget. */
  share: number;
  follows?: string;
  with?: Counterparty;
  reason?: string;
  days?: number;
};

const paperOf: Partial<Record<MovementKind, PaperKind>> = { subsidy_paid: "payment_list" };

/** A movement is registered with its paper; what needs two waits for its confirmation. */
export const registered =
  ({ mark, kind, share, follows, with: whom = ["bank", "县农村信用合作联社"], reason = "", days = 4 }: Told) =>
  (story: Story) =>
    story.act("county1", days, async (work, memory) => {
      const all = {
        follows: follows && memory.movements[follows],
        ...{ counterpartyKind: whom[0], counterpartyName: whom[1], reason },
        bankReference: `JR${work.today.replaceAll("-", "")}${story.serial}${mark}`,
      };
      const asked = Object.fromEntries(fieldsOf(kind).map((field) => [field, all[field]]));
      const { code } = await registerMovement(work, {
        ...{ code: memory.instrument, kind, amount: amountOf(story, share), happenedOn: work.today },
        documentNumber: `业务〔${work.today.slice(0, 4)}〕${story.serial}-${mark}`,
        ...asked,
        idempotencyKey: keyOf(story, `movement ${mark}`),
      });
      memory.movements[mark] = code;
      const paper = paperOf[kind] ?? "contract";
      const file = paperFile(paper, [story.content.title, code]);
      await attachPaper(work, { subject: "instrument_movement", code, kind: paper, file });
    });

const confirmed =
  (mark: string, post: Post = "county2") =>
  (story: Story) =>
    story.act(post, 1, (work, { movements: codes }) =>
      confirmMovement(work, { code: codes[mark] ?? "", idempotencyKey: keyOf(story, `confirm movement ${mark}`) }),
    );

/** A movement that counts: confirmed by the other officer where it needs two. */
export const moved = (told: Told) => (story: Story) =>
  story.do(registered(told), ...(movements[told.kind].needsTwo ? [confirmed(told.mark)] : []));

/** The capital from the county's account. */
export const funded = moved({ mark: "in", kind: "capital_paid_in", share: CAPITAL, days: 2 });

export const woundUp = (reason: string) => (story: Story) =>
  story.act("west1", 3, (work, { instrument }) =>
    windUpInstrument(work, { code: instrument, endedOn: work.today, reason, idempotencyKey: keyOf(story, "wind up") }),
  );
