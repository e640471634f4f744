"use client";

import { useFormContext } from "react-hook-form";

/** The box that chooses a line for the decision below the table. */
export function LineTick({ row, label }: { row: number; label: string }) {
  const { register } = useFormContext();
  return (
    <label className="choice">
      <input type="checkbox" value={String(row)} aria-label={label} {...register("rows")} />
    </label>
  );
}
