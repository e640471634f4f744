import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import type { Role } from "@/core/kernel/roles";
import { type Client, connect } from "@/db/client";
import { openWork } from "@/db/work";
import { hashPassword } from "@/server/people/hash-password";
import { recordEvent } from "@/server/record-event";

const USAGE = `npm run admin:create [-- --system NAME --security NAME]
Makes the first system administrator and the first security administrator, two persons, and prints a password for each.`;

type Administrator = { signInName: string; role: Role; officeCode: string; nameZh: string; nameEn: string };

// Without signs that look alike, because these are typed from a screen.
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const password = () =>
  Array.from({ length: 4 }, () => Array.from(randomBytes(4), (byte) => ALPHABET[byte % 32]).join("")).join("-");

function asked(): [Administrator, Administrator] | null {
  try {
    const { values } = parseArgs({ options: { system: { type: "string" }, security: { type: "string" } } });
    const system = (values.system ?? "system.admin").toLowerCase();
    const security = (values.security ?? "security.admin").toLowerCase();
    const isName = (name: string) => /^[a-z][a-z0-9.-]{1,40}$/.test(name);
    if (!isName(system) || !isName(security) || system === security) return null;
    return [
      {
        signInName: system,
        role: "system_administrator",
        officeCode: "SYSADMIN",
        nameZh: "系统管理员",
        nameEn: "System administrator",
      },
      {
        signInName: security,
        role: "security_administrator",
        officeCode: "SECADMIN",
        nameZh: "安全管理员",
        nameEn: "Security administrator",
      },
    ];
  } catch {
    return null;
  }
}

/** Adds both or neither. Throws a sentence when there is an administrator already: from then on administrators do it. */
async function addAll(owner: Client, wanted: readonly (Administrator & { password: string })[]): Promise<number[]> {
  return owner.begin(async (transaction) => {
    await transaction`lock table membership in exclusive mode`;
    const [known] = await transaction`select person.sign_in_name as name from membership
      join person on person.id = membership.person_id
      where ended_at is null and role in ('system_administrator', 'security_administrator') limit 1`;
    if (known) throw new Error(`There is an administrator already (${known.name}): ask that person, at /people.`);
    const memberships: number[] = [];
    for (const { signInName, nameZh, nameEn, role, officeCode, password: typed } of wanted) {
      const [person] = await transaction`insert into person (sign_in_name, name_zh, name_en)
        values (${signInName}, ${nameZh}, ${nameEn}) on conflict (sign_in_name) do nothing returning id`;
      if (!person) throw new Error(`The sign-in name "${signInName}" is taken: choose another one.`);
      await transaction`insert into credential (person_id, password_hash) values (${person.id}, ${await hashPassword(typed)})`;
      const [added] = await transaction`insert into membership (person_id, office_id, role)
        select ${person.id}, id, ${role} from office where code = ${officeCode} returning id`;
      memberships.push(added?.id);
    }
    return memberships;
  });
}

/** The audit trail begins with them: each is recorded as having been made by the first. */
async function record(memberships: readonly number[]): Promise<void> {
  const app = connect(process.env.APP_URL ?? "", { max: 1, applicationName: "counterpart-admin" });
  try {
    await openWork(app, { kind: "membership", membershipId: memberships[0] ?? 0 }, async (work) => {
      const made = await work.sql<{ personId: number }[]>`
        select person_id as "personId" from membership where id = any (${memberships as number[]})`;
      for (const { personId } of made)
        await recordEvent(work, {
          subject: "person",
          subjectId: personId,
          scope: null,
          verb: "person_created",
          reason: "npm run admin:create",
        });
    });
  } finally {
    await app.end();
  }
}

async function main(administrators: readonly Administrator[]): Promise<void> {
  const owner = connect(process.env.OWNER_URL ?? "", { max: 1, applicationName: "counterpart-admin" });
  try {
    const wanted = administrators.map((each) => ({ ...each, password: password() }));
    const memberships = await addAll(owner, wanted);
    for (const { signInName, nameEn, password: first } of wanted)
      console.log(`${nameEn}: sign in as ${signInName} with the password ${first}`);
    console.log("These passwords are not shown again. Each person changes it at /account after signing in.");
    await record(memberships);
  } finally {
    await owner.end();
  }
}

const administrators = asked();
if (!administrators) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await main(administrators).catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
