import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { forbidden } from "@/core/kernel/domain-error";
import { formAction, officeButton, publicAction, publicButton } from "./form-action";

const heads = new Map([
  ["origin", "http://counterpart.example"],
  ["host", "counterpart.example"],
]);
vi.mock("next/headers", () => ({ headers: async () => heads }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
  redirect: () => undefined,
}));
vi.mock("./log", () => ({ log: { error: () => undefined } }));
vi.mock("./database", () => ({ database: () => null }));
vi.mock("./session", () => ({ openSessionWork: () => Promise.reject(forbidden("not_signed_in")) }));
vi.mock("@/db/work", () => ({ openPublicWork: (_: unknown, run: (work: object) => unknown) => run({}) }));

const name = Symbol.for("counterpart.request");
const requests = new AsyncLocalStorage<{ reached: boolean }>();
const kept = (globalThis as { [name]?: unknown })[name];
beforeAll(() => void Object.assign(globalThis, { [name]: requests }));
afterAll(() => void Object.assign(globalThis, { [name]: kept }));

/** Whether an action says that it has been reached, and what it answers or throws. */
async function reaching(action: (sent: never) => Promise<unknown>, sent?: unknown) {
  const progress = { reached: false };
  const answer = await requests.run(progress, () =>
    action(sent as never).catch((fault: unknown) => (fault as Error).message),
  );
  return { ...progress, answer };
}

const fails = async () => {
  throw new Error("a fault of ours");
};
const sees = vi.fn(async (_: unknown, input: object) => input);

describe("every kind of action", () => {
  it.each([
    ["a form's", formAction(fails, { roles: [] })],
    ["a public form's", publicAction(fails)],
    ["a button's", officeButton({ roles: [] }, async () => "/work")],
    ["a public button's", publicButton(fails)],
  ])("says that it has been reached: %s", async (_, action) => {
    expect((await reaching(action)).reached).toBe(true);
  });

  it.each([null, "http://elsewhere.example", "null"])("refuses the origin %s", async (origin) => {
    const own = heads.get("origin") ?? "";
    if (origin === null) heads.delete("origin");
    else heads.set("origin", origin);
    expect((await reaching(publicAction(fails))).answer).toBe("not found");
    heads.set("origin", own);
  });
});

describe("what a form's address is sent", () => {
  it.each([[undefined], [null], [5], ["x"]])("has no fields when it is %j", async (sent) => {
    expect((await reaching(publicAction(sees), sent)).answer).toEqual({ ok: true });
    expect(sees).toHaveBeenLastCalledWith({}, {});
  });

  it("is handed on as it is when it has fields", async () => {
    await reaching(publicAction(sees), { title: "x" });
    expect(sees).toHaveBeenLastCalledWith({}, { title: "x" });
  });
});
