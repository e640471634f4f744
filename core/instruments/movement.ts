import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { counterpartyKinds } from "./instrument-terms";
import { movementKinds, movements } from "./movement-kinds";

const fields = z.strictObject({
  /** The instrument's. */
  code: typedCode(),
  kind: z.enum(movementKinds),
  amount: typedAmount(),
  happenedOn: typedDate(),
  documentNumber: typedText({ max: 100 }),
  /** The movement whose rest this settles; its counterparty is this one's. */
  follows: whenTyped(typedCode()),
  counterpartyKind: whenTyped(z.enum(counterpartyKinds)),
  counterpartyName: whenTyped(typedText({ max: 200 })),
  bankReference: whenTyped(typedText({ max: 100 })),
  reason: whenTyped(typedText({ max: 1000 })),
  idempotencyKey: idempotencyKey(),
});
type Fields = z.output<typeof fields>;
export type MovementField = "follows" | "counterpartyKind" | "counterpartyName" | "bankReference" | "reason";

/** The fields that this kind of movement asks for besides those of all. */
export function fieldsOf(kind: Fields["kind"]): readonly MovementField[] {
  const { follows, isCash, needsReason } = movements[kind];
  return [
    ...(follows ? (["follows"] as const) : (["counterpartyKind", "counterpartyName"] as const)),
    ...(isCash ? (["bankReference"] as const) : []),
    ...(needsReason ? (["reason"] as const) : []),
  ];
}

const some = ["follows", "counterpartyKind", "counterpartyName", "bankReference", "reason"] as const;

/** A movement of an instrument. What its kind asks for must be there, what it does not know must not (fieldsOf). */
export const movementSchema = fields.superRefine((movement, context) => {
  const asked = fieldsOf(movement.kind);
  for (const field of some) {
    const isAsked = asked.includes(field);
    if (isAsked === (movement[field] !== undefined)) continue;
    const code = isAsked ? "required" : "unknown_field";
    context.addIssue({ code: "custom", path: [field], message: code, params: { code } });
  }
});
export type Movement = Fields;

export const movementConfirmationSchema = z.strictObject({ code: typedCode(), idempotencyKey: idempotencyKey() });
export const movementWithdrawalSchema = z.strictObject({ code: typedCode(), reason: typedText({ max: 1000 }) });
