import { z } from "zod";
import { divisionCode } from "@/core/kernel/division-code";
import { typedDate } from "@/core/kernel/typed-date";
import { typedNumber } from "@/core/kernel/typed-number";
import { typedText } from "@/core/kernel/typed-text";
import { whenTyped } from "@/core/kernel/when-typed";

/** Fields of paths and queries that many questions share. */
export const code = () => typedText({ max: 40 });
export const placeCode = () => divisionCode();
/** Id of a record that has no human code. */
export const recordId = () => typedNumber({ min: 1, max: 2_147_483_647 });
/** Id of the row that the next page goes on from. */
export const cursor = () => whenTyped(typedNumber({ min: 1, max: 2_147_483_647 }));
export const versionNumber = () => whenTyped(typedNumber({ min: 1, max: 10_000 }));
/** The day that is asked about; today when it is left out. */
export const asOf = () => whenTyped(typedDate());
/** 'true' or nothing. */
export const ticked = () => whenTyped(z.enum(["true", "false"]).transform((text) => text === "true"));
