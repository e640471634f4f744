import { typedNumber } from "./typed-number";
import { whenTyped } from "./when-typed";

/** Where a page of a list goes on: the id of a row of the neighbouring page, as addresses carry it. */
export const cursor = () => whenTyped(typedNumber({ min: 1, max: Number.MAX_SAFE_INTEGER }));

/** More rows a page than a screen needs, up to 500, so that a long list is printed in few pieces. */
export const pageLength = () => whenTyped(typedNumber({ min: 1, max: 500 }));
