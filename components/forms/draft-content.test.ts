import { expect, it } from "vitest";
import { conflictingFields, differingFields } from "./draft-content";

const base = { projectCode: "P1", revision: "3", title: "Well", village: "", contacts: [{ name: "Sun" }] };

it("two fillings differ by content, not by revision", () => {
  expect(differingFields(base, { ...base, revision: "4" })).toEqual([]);
  expect(differingFields(base, { ...base, village: undefined })).toEqual([]);
  expect(differingFields(base, { ...base, title: "Deep well", contacts: [] })).toEqual(["title", "contacts"]);
});

it("of a conflict, what was not touched is offered as it was saved, what was typed as it was typed", () => {
  const mine = { ...base, title: "Deep well" };
  const theirs = { ...base, revision: "4", title: "Two wells", contacts: [{ name: "Zhou" }] };
  expect(conflictingFields(base, mine, theirs)).toEqual([
    { name: "title", offered: "mine" },
    { name: "contacts", offered: "theirs" },
  ]);
  expect(conflictingFields(base, theirs, theirs)).toEqual([]);
});
