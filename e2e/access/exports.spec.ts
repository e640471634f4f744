import { programmeRoles, type Role } from "@/core/kernel/roles";
import { expect, test } from "../cast";
import { nobody, signIn, viewers } from "./viewers";

const lists = [
  "balances",
  "commitments",
  "disbursements",
  "expenditures",
  "flags",
  "pass-downs",
  "projects",
  "returns",
];
const ofProgramme = [...lists, "transfers", "trial-balance"];
const trailReaders: readonly Role[] = ["auditor", "system_administrator", "security_administrator"];
const address = (name: string, query = "format=csv") => `/api/exports/${name}?${query}`;

test("nobody is given a file", async () => {
  const context = await nobody();
  for (const name of [...ofProgramme, "events", "none"])
    expect((await context.get(address(name))).status(), name).toBe(401);
});

for (const { role, signInName } of viewers)
  test(`${role} is given the files of the role and no others`, async () => {
    test.setTimeout(180_000);
    const context = await signIn(signInName);
    const isProgramme = (programmeRoles as readonly Role[]).includes(role);
    const expected = (name: string) => ((name === "events" ? trailReaders.includes(role) : isProgramme) ? 200 : 403);
    for (const name of [...ofProgramme, "events"]) {
      const answer = await context.get(address(name));
      expect(answer.status(), name).toBe(expected(name));
      if (answer.ok()) expect((await answer.body()).subarray(0, 3), name).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    }
    expect((await context.get(address("none"))).status()).toBe(404);
    if (isProgramme) {
      expect((await context.get(address("projects", "format=pdf"))).status()).toBe(422);
      expect((await context.get(address("projects", "format=csv&stage=nowhere"))).status()).toBe(422);
      expect((await context.get(address("account-statement", "format=csv&account=999999999"))).status()).toBe(404);
    }
  });
