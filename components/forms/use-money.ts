"use client";

import { useEffect, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { fen as asFen, type Fen, parseMoney, yuanText } from "@/core/kernel/money";
import { magnitudeDoubt } from "@/core/kernel/money-magnitude";
import { useFormFields } from "./form-context";
import { moneyValue, type TypedMoney, typedMoney } from "./typed-money";

/** State of a money field: what is typed, what it means, and whether its size is in doubt. */
export function useMoney(name: string, firstUnit: TypedMoney["unit"], typical: bigint | null) {
  const { field } = useController({ name });
  const { clearErrors } = useFormContext();
  const { doubts } = useFormFields();
  const [typed, setTyped] = useState(() => typedMoney(field.value, firstUnit));
  const [confirmed, setConfirmed] = useState<Fen | null>(null);
  const [left, setLeft] = useState(false);

  // The form was filled from elsewhere (a reset, a copy of the last record): show that.
  const value = typeof field.value === "string" ? field.value : "";
  const shown = moneyValue(typed) === value ? typed : typedMoney(value, typed.unit);

  const parsed = parseMoney(value);
  const fen = parsed.ok ? parsed.fen : null;
  const doubt = fen === null || fen === confirmed ? null : magnitudeDoubt(fen, typical);

  useEffect(() => {
    if (doubt) doubts.add(name);
    else doubts.delete(name);
    return () => void doubts.delete(name);
  }, [doubts, doubt, name]);

  const type = (next: TypedMoney) => {
    setTyped(next);
    setLeft(false);
    field.onChange(moneyValue(next));
  };
  const confirm = () => {
    setConfirmed(fen);
    clearErrors(name);
  };
  const instead = doubt === null || fen === null ? null : asFen(doubt === "too_big" ? fen / 10_000n : fen * 10_000n);
  const takeInstead = () => {
    if (instead !== null) type(typedMoney(yuanText(instead), shown.unit));
    setConfirmed(instead);
    clearErrors(name);
  };
  const leave = () => {
    // A moment later, so that a button pressed on leaving is not moved from under the hand.
    setTimeout(() => setLeft(true), 250);
    field.onBlur();
  };
  return { shown, fen, doubt, instead, left, type, confirm, takeInstead, leave, control: field.ref };
}
