import { parseArgs } from "node:util";
import { addDays } from "@/core/kernel/calendar";
import { connect } from "@/db/client";
import { openPublicWork, openWork } from "@/db/work";
import { createToken } from "@/server/tokens/create-token";

const USAGE = `npm run token -- NAME [--office CODE] [--days 1…365] [--label TEXT]
NAME is a sign-in name. Without --office the token acts in the person's first office.`;

type Asked = { name: string; office: string | undefined; days: number; label: string };

function asked(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { office: { type: "string" }, days: { type: "string" }, label: { type: "string" } },
    });
    const days = Number(values.days ?? 90);
    const [name, ...more] = positionals;
    if (!name || more.length > 0 || !Number.isInteger(days) || days < 1 || days > 365) return null;
    return { name: name.toLowerCase(), office: values.office, days, label: values.label ?? "command line" };
  } catch {
    return null;
  }
}

/** Prints a bearer token of a named person, and nothing else on standard output. */
async function main({ name, office, days, label }: Asked): Promise<string> {
  const client = connect(process.env.APP_URL ?? "", { max: 1, applicationName: "counterpart-token" });
  try {
    const membershipId = await openPublicWork(client, async ({ sql }) => {
      const [held] = await sql<{ id: number }[]>`
        select membership.id from membership
        join person on person.id = membership.person_id and person.enabled
        join office on office.id = membership.office_id
        where person.sign_in_name = ${name} and membership.ended_at is null
          and (${office ?? null}::text is null or office.code = ${office ?? null})
        order by membership.id limit 1`;
      return held?.id;
    });
    if (membershipId === undefined)
      throw new Error(`Nobody called "${name}" acts ${office ? `for ${office}` : "for any office"}: check the name.`);
    const { token } = await openWork(client, { kind: "membership", membershipId }, (work) =>
      createToken(work, { label, lastDay: addDays(work.today, days) }),
    );
    return token;
  } finally {
    await client.end();
  }
}

const request = asked();
if (!request) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await main(request).then(
    (token) => console.log(token),
    (fault: Error) => {
      console.error(fault.message);
      process.exitCode = 1;
    },
  );
}
