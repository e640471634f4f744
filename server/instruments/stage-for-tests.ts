import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import { fieldsOf } from "@/core/instruments/movement";
import type { MovementKind } from "@/core/instruments/movement-kinds";
import type { DomainError } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { commitFunds } from "../commitments/commit-funds";
import { inputs, line, once, today } from "../money/inputs-for-tests";
import { journey } from "../money/journey-for-tests";
import { moneyStage, people } from "../money/stage-for-tests";
import { confirmMovement } from "./confirm-movement";
import { getInstrument } from "./get-instrument";
import { registerInstrument } from "./register-instrument";
import { registerMovement } from "./register-movement";
import { windUpInstrument } from "./wind-up-instrument";

/** Right inputs of the commands on instruments; tests change one field. */
export const instrumentInputs = {
  instrument: (projectCode: string, kind: InstrumentKind = "loan_guarantee") => ({
    ...line,
    projectCode,
    kind,
    name: "武川县扶贫贷款担保基金",
    operatorName: "武川县农村信用社",
    agreementNumber: "武扶金〔2026〕1号",
    agreedOn: today,
    ...(["interest_subsidy", "sme_fund", "community_development_fund"].includes(kind) ? {} : { exposureMultiple: "5" }),
    idempotencyKey: once(),
  }),
  movement: (code: string, kind: MovementKind, amount: string, follows?: string) => {
    const all = {
      follows,
      counterpartyKind: "bank" as const,
      counterpartyName: "武川县农村信用社",
      bankReference: "XY-1",
      reason: "Bankrupt",
    };
    const asked = Object.fromEntries(fieldsOf(kind).map((field) => [field, all[field]]));
    return { code, kind, amount, happenedOn: today, documentNumber: "保字1号", ...asked, idempotencyKey: once() };
  },
};

/** The first error that an act is refused with, or 'done'. */
export const refusal = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: DomainError) => error.errors?.[0] ?? { code: String(error) },
  );

/** A stage with instruments: a project in progress whose county holds money, and the steps of an instrument's life. */
export async function instrumentStage() {
  const stage = await moneyStage();
  const money = journey(stage);
  const as = <T>(person: string, run: (work: Work) => Promise<T>) => money.as(person, run);
  return {
    ...stage,
    money,
    as,
    /** The code of a project in progress whose county holds this much, in yuan. */
    async running(amount = "50000") {
      const code = await stage.project([{ ...line, amount: 100_000_00n }], "in_progress");
      await as(people.approver, (work) => commitFunds(work, inputs.commitment(code)));
      await money.withCounty(code, amount);
      return code;
    },
    instrument: async (projectCode: string, kind?: InstrumentKind) =>
      (await as(people.county, (work) => registerInstrument(work, instrumentInputs.instrument(projectCode, kind))))
        .code,
    register: async (code: string, kind: MovementKind, amount: string, follows?: string) =>
      (
        await as(people.county, (work) =>
          registerMovement(work, instrumentInputs.movement(code, kind, amount, follows)),
        )
      ).code,
    confirm: (code: string, person: string = people.otherCounty) =>
      as(person, (work) => confirmMovement(work, { code, idempotencyKey: once() })),
    /** Registered by one, confirmed by another. */
    async moved(code: string, kind: MovementKind, amount: string, follows?: string) {
      const movement = await this.register(code, kind, amount, follows);
      await this.confirm(movement);
      return movement;
    },
    figures: (code: string) => as(people.auditor, (work) => getInstrument(work, { code })),
    /** An instrument with this capital, in yuan, in a project of its own. */
    async fund(kind: InstrumentKind = "loan_guarantee", capital = "10000") {
      const project = await this.running();
      const code = await this.instrument(project, kind);
      await this.moved(code, "capital_paid_in", capital);
      return { project, code };
    },
    windUp: (code: string, person: string = people.west) =>
      as(person, (work) =>
        windUpInstrument(work, { code, endedOn: today, reason: "Wound up", idempotencyKey: once() }),
      ),
  };
}
export type InstrumentStage = Awaited<ReturnType<typeof instrumentStage>>;
