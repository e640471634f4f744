import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../cast";
import { type Access, actions, endpoints, hasProxy, pages, routes } from "./entries";
import { filled, findSamples, type Samples, wellFormed } from "./samples";
import { ask, call, nobody, signIn, tokenOf, viewers } from "./viewers";

/** Records of one office, which those of other provinces must not see; the rest is open to every office. */
const SCOPED = [
  "projects",
  "disbursements",
  "pass-downs",
  "expenditures",
  "refunds",
  "returns",
  "reallocations",
  "pledges",
  "investments",
  "instruments",
  "instrument-movements",
  "bank-statements",
  "flags",
  "transfers",
  "accounts",
];
/** Steps of a record may not fit its state, and are then not found: only whole records must be there. */
const isRecord = (path: string) => /\]$/.test(path) && !/\/\[(step|objectionId)\]$/.test(path);
/** Rare enough that a county of the demonstration may have none, or its office's own. */
const RARE = ["returns", "bank-statements"];

type Wrong = string;
const nounOf = (path: string) => path.split("/")[1] ?? "";
const lists = (access: Access | undefined, role: string) =>
  access === "public" || (typeof access === "object" && "roles" in access && access.roles.includes(role as never));

let samples: Samples;
let reviewer: string;

// Thousands of requests and no page: a trace would cost more than the run.
test.use({ trace: "off" });
test.describe.configure({ mode: "default", timeout: 300_000 });

test.beforeAll(async () => {
  reviewer = await tokenOf(await signIn("zhao.min"));
  samples = await findSamples(reviewer);
});

test("everything that the build serves declares who may use it", () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(actions.length).toBeGreaterThan(20);
  expect(endpoints.length).toBeGreaterThan(50);
  const undeclared = [...pages, ...actions, ...routes].filter(({ access }) => access === undefined);
  expect(undeclared).toEqual([]);
});

test("the answer tells whether proxy.ts is there", async () => {
  const response = await (await nobody()).get("/sign-in");
  expect(Boolean(response.headers()["content-security-policy"])).toBe(hasProxy);
  expect(hasProxy).toBe(!process.env.NEXT_DIST_DIR);
});

test("there is a record of each noun to try", () => {
  for (const noun of SCOPED.filter((each) => !RARE.includes(each)))
    expect(Object.values(samples[noun] ?? {}), noun).not.toContain("");
});

/** What a page answers: 200 and its title, or where it sends the visitor. */
async function open(context: APIRequestContext, path: string): Promise<string> {
  const response = await context.get(path);
  const status = response.status();
  if (status >= 300 && status < 400) return `to ${new URL(response.headers().location ?? "", "http://x").pathname}`;
  if (status !== 200) return String(status);
  return /<title>[^<]+<\/title>/.test(await response.text()) ? "200" : "200 without a title";
}

async function wrongPages(context: APIRequestContext, allowed: (path: string, access: Access) => string[]) {
  const wrong: Wrong[] = [];
  for (const { path, access } of pages) {
    if (!access) continue;
    const outcome = await open(context, filled(path, samples));
    const expected = allowed(path, access);
    if (!expected.includes(outcome)) wrong.push(`${path}: ${outcome} instead of ${expected.join(" or ")}`);
  }
  return wrong;
}

/** What anybody gets of a public page. */
const publicOutcome = (path: string) => (path === "/" ? ["to /work"] : ["200"]);

/** What an action answers, in a word: 'refused forbidden', 'refused required', 'done', 'to /work'. */
function wordOf({ status, result, redirect }: Awaited<ReturnType<typeof call>>): string {
  if (redirect) return `to ${redirect.split(";")[0]}`;
  if (status !== 200) return String(status);
  const answer = result as { ok: boolean; errors?: { code: string }[] } | null;
  if (!answer) return "nothing";
  return answer.ok ? "done" : `refused ${answer.errors?.[0]?.code}`;
}

const isSignOut = ({ name }: { name: string }) => name === "signOut";
const ofRight = /^(nothing|to \/work|refused (?!forbidden|not_signed_in|fault|unexpected).*)$/;
const ofNoRole = /^(refused forbidden|to \/work)$/;
const ofNobody = /^(refused not_signed_in|to \/work)$/;

async function wrongActions(context: APIRequestContext, expected: (access: Access) => RegExp) {
  const wrong: Wrong[] = [];
  for (const action of actions.filter((each) => !isSignOut(each))) {
    if (!action.access) continue;
    const outcome = wordOf(await call(context, { ...action, page: filled(action.page, samples) }, {}));
    if (!expected(action.access).test(outcome)) wrong.push(`${action.file} ${action.name}: ${outcome}`);
  }
  return wrong;
}

async function wrongEndpoints(token: string | null, expected: (roles: Access) => RegExp) {
  const wrong: Wrong[] = [];
  for (const { method, path, roles } of endpoints) {
    // A question is asked of a real record; a command of one that cannot be, because it would be carried out.
    const place = method === "GET" ? filled(path, samples) : filled(path, {}, "0");
    const { status } = await ask(token, method, place, method === "GET" ? undefined : {});
    const access = roles === "public" ? "public" : { roles };
    if (!expected(access).test(String(status))) wrong.push(`${method} ${path}: ${status}`);
  }
  return wrong;
}

test.describe("nobody", () => {
  test("opens public pages only, and is led to the sign-in", async () => {
    const wrong = await wrongPages(await nobody(), (path, access) =>
      access === "public" ? publicOutcome(path) : ["to /sign-in"],
    );
    expect(wrong).toEqual([]);
  });

  test("gives no command that is not public", async () => {
    expect(await wrongActions(await nobody(), (access) => (access === "public" ? ofRight : ofNobody))).toEqual([]);
  });

  test("asks nothing of the API that is not public, with no token and with a wrong one", async () => {
    const expected = (access: Access) => (access === "public" ? /^(200|404|422)$/ : /^401$/);
    expect(await wrongEndpoints(null, expected)).toEqual([]);
    expect(
      await wrongEndpoints("cp_wrong", (access) => (access === "public" ? expected(access) : /^(401|429)$/)),
    ).toEqual([]);
  });

  test("reads no paper", async () => {
    const response = await (await nobody()).get(filled("/api/papers/[paperId]", { api: samples.papers ?? {} }));
    expect(response.status()).toBe(401);
  });
});

for (const { role, signInName } of viewers)
  test.describe(role, () => {
    let context: APIRequestContext;
    test.beforeAll(async () => {
      context = await signIn(signInName);
    });

    test("opens the pages of the role and no others", async () => {
      const wrong = await wrongPages(context, (path, access) => {
        if (access === "public") return publicOutcome(path);
        if (!lists(access, role)) return ["404"];
        const isSure = !path.includes("[") || (isRecord(path) && !RARE.includes(nounOf(path)));
        return isSure ? ["200"] : ["200", "404"];
      });
      expect(wrong).toEqual([]);
    });

    test("gives the commands of the role and no others", async () => {
      expect(await wrongActions(context, (access) => (lists(access, role) ? ofRight : ofNoRole))).toEqual([]);
    });

    test("asks the API what the role may and nothing else", async () => {
      const token = await tokenOf(context);
      const wrong = await wrongEndpoints(token, (access) =>
        lists(access, role) ? /^(200|404|409|422|415)$/ : /^403$/,
      );
      expect(wrong).toEqual([]);
    });

    test("is out when signed out", async () => {
      const signOut = actions.find(isSignOut);
      const cookies = await context.storageState();
      expect(wordOf(await call(context, { id: signOut?.id ?? "", page: "/work" }, {}))).toBe("to /sign-in");
      expect(await open(context, "/work")).toBe("to /sign-in");
      // Nor does the cookie that was thrown away open anything.
      const thief = await nobody();
      const kept = cookies.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
      const response = await thief.get("/work", { headers: { cookie: kept } });
      expect(response.status()).toBe(307);
    });
  });

for (const { role, signInName, elsewhere } of viewers)
  test.describe(`${role} of another province`, () => {
    test.skip(!elsewhere, `${signInName} acts for the whole country`);

    test("sees no record of this one", async () => {
      const context = await signIn(elsewhere ?? "");
      const wrong = await wrongPages(context, (path, access) => {
        if (access === "public") return publicOutcome(path);
        if (!lists(access, role) || (SCOPED.includes(nounOf(path)) && path.includes("["))) return ["404"];
        const isSure = !path.includes("[") || (isRecord(path) && !RARE.includes(nounOf(path)));
        return isSure ? ["200"] : ["200", "404"];
      });
      expect(wrong).toEqual([]);
      const paper = await context.get(`/api/papers/${samples.papers?.paperId}`);
      expect(paper.status()).toBe(404);
    });

    test("changes no record of this one", async () => {
      const context = await signIn(elsewhere ?? "");
      const token = await tokenOf(context);
      const before = await state();
      const wrong: Wrong[] = [];
      for (const action of actions.filter(({ access, ...each }) => access && !isSignOut(each))) {
        const noun = /\/(\w[\w-]*)\/(?:[\w-]*actions\.ts|\[)/.exec(action.file)?.[1] ?? "";
        const page = filled(action.page, samples);
        if (!SCOPED.includes(noun)) continue;
        const outcome = wordOf(await call(context, { ...action, page }, wellFormed(noun, samples)));
        if (!/^refused (?!fault|unexpected|not_signed_in)/.test(outcome))
          wrong.push(`${action.file} ${action.name}: ${outcome}`);
      }
      for (const { method, path } of endpoints.filter(
        ({ path }) => SCOPED.includes(nounOf(path)) && path.includes("{"),
      )) {
        const body = method === "GET" ? undefined : wellFormed(nounOf(path), samples);
        const { status } = await ask(token, method, filled(path, samples), body);
        const expected = method === "GET" ? /^(403|404)$/ : /^(403|404|409|422)$/;
        if (!expected.test(String(status))) wrong.push(`${method} ${path}: ${status}`);
      }
      expect(wrong).toEqual([]);
      expect(await state()).toEqual(before);
    });
  });

/** The sample project and payments whole, as the centre sees them. */
async function state(): Promise<unknown[]> {
  const nouns = ["projects", "disbursements", "expenditures", "flags"];
  const paths = { projects: "{projectCode}", disbursements: "{code}", expenditures: "{code}", flags: "{flagCode}" };
  return Promise.all(
    nouns.map(async (noun) => {
      const { status, body } = await ask(
        reviewer,
        "GET",
        filled(`/${noun}/${paths[noun as keyof typeof paths]}`, samples),
      );
      expect(status).toBe(200);
      return body;
    }),
  );
}

test("a form of another site, or of none, gives no command", async () => {
  const context = await signIn("lin.feng");
  const wrong: Wrong[] = [];
  for (const action of actions) {
    const page = { ...action, page: filled(action.page, samples) };
    const without = await call(context, page, {}, null);
    const foreign = await call(context, page, {}, "http://elsewhere.example");
    const refused = [without.status, foreign.status];
    if (refused.join() !== "404,403") wrong.push(`${action.file} ${action.name}: ${refused.join()}`);
  }
  expect(wrong).toEqual([]);
  expect(await open(context, "/work")).toBe("200");
});

test("the public routes answer everybody", async () => {
  const context = await nobody();
  for (const path of ["/api/health", "/api/v1/openapi.json", "/api/auth/csrf"])
    expect((await context.get(path)).status(), path).toBe(200);
});
