"use client";

import { type ReactNode, useContext } from "react";
import { useWatch } from "react-hook-form";
import { RowContext } from "./form-context";

type Props = { name: string; is: readonly (string | boolean)[]; children: ReactNode };

/** Fields that are asked only after a certain answer to another one. */
export function ShowWhen({ name, is, children }: Props) {
  const value: unknown = useWatch({ name: useContext(RowContext).prefix + name });
  return is.some((wanted) => wanted === value) ? children : null;
}
