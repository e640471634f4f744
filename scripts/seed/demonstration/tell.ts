import { subjects } from "@/core/rules/rule-terms";
import { type Client, connect } from "@/db/client";
import { castPeople } from "@/db/seed/cast";
import { type Credential, openPublicWork, openWork, type Work } from "@/db/work";
import { isBlocked } from "@/server/command";
import { loadStatements } from "./bank-statements";
import { promisesAndInvestments } from "./promises-and-investments";
import type { Post, Step, Story } from "./story";

const DAY_MILLISECONDS = 86_400_000;

/** Sign-in names of the people who hold a post in the place of a story. */
function holderOf(post: Post, { pairing, countyCode }: Story["place"]): { signInName: string; officeCode: string } {
  const office = post.startsWith("east")
    ? pairing.east
    : post.startsWith("west")
      ? pairing.west
      : post.startsWith("county")
        ? `COUNTY-${countyCode}`
        : "CENTRE";
  const people = castPeople.filter((person) => person.memberships[0]?.officeCode === office);
  const person = people[post.endsWith("2") ? 1 : 0];
  if (!person) throw new Error(`nobody of the cast is ${post} in ${office}`);
  return { signInName: person.signInName, officeCode: office };
}

async function membershipsOf(owner: Client): Promise<Map<string, number>> {
  const rows = await owner<{ key: string; id: number }[]>`
    select person.sign_in_name || ' ' || office.code as key, membership.id from membership
    join person on person.id = membership.person_id join office on office.id = membership.office_id
    where membership.ended_at is null`;
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Steps of one day and one person: one transaction. */
type Sitting = { day: number; post: Post; key: string; steps: Step[] };

function sittingsOf(stories: readonly Story[]): Sitting[] {
  const sittings = new Map<string, Sitting>();
  for (const { steps } of stories)
    for (const step of steps) {
      const { story, day, post } = step;
      const { signInName, officeCode } =
        post === "public" ? { signInName: "", officeCode: "" } : holderOf(post, story.place);
      const key = `${signInName} ${officeCode}`;
      const sitting = sittings.get(`${day} ${key}`) ?? { day, post, key, steps: [] };
      sitting.steps.push(step);
      sittings.set(`${day} ${key}`, sitting);
    }
  return [...sittings.values()].sort((left, right) => left.day - right.day);
}

/** After which days everything was judged; a demonstration needs not every night to show what money that lies still does. */
const NIGHTS = [-60, -30, -14, -4, 0];

export type Surprise = { story: string; day: number; rules: string[] };

/** Takes the steps of all stories in the order of their days. Gives those that a rule stopped unexpectedly, or did not stop. */
export async function tell(
  urls: { ownerUrl: string; appUrl: string },
  stories: readonly Story[],
  startOfDay: (day: number) => Date,
): Promise<Surprise[]> {
  const owner = connect(urls.ownerUrl, { max: 1 });
  const app = connect(urls.appUrl, { max: 1, applicationName: "counterpart-seed" });
  const ended = new Set<Story>();
  const surprises: Surprise[] = [];
  const take = async (work: Work, steps: readonly Step[]) => {
    for (const step of steps.filter(({ story }) => !ended.has(story))) {
      const outcome = await step.take(work, step.story.memory);
      if (isBlocked(outcome) === step.blocked) continue;
      ended.add(step.story);
      const rules = isBlocked(outcome) ? outcome.blocked.map(({ rule }) => rule) : [];
      surprises.push({ story: step.story.key, day: step.day, rules });
    }
  };
  try {
    const memberships = await membershipsOf(owner);
    const nights = [...NIGHTS];
    const judgeUntil = async (day: number) => {
      for (; (nights[0] ?? day) < day; nights.shift())
        await judgeAll(app, memberships.get("zhao.min CENTRE") ?? 0, startOfDay(nights[0] ?? 0));
    };
    for (const { day, post, key, steps } of sittingsOf(stories)) {
      await judgeUntil(day);
      const now = startOfDay(day);
      if (post === "public") {
        await openPublicWork(app, (work) => take(work as Work, steps), { now });
        continue;
      }
      const membershipId = memberships.get(key);
      if (membershipId === undefined) throw new Error(`${key} is no membership`);
      const credential: Credential = { kind: "membership", membershipId };
      await openWork(app, credential, (work) => take(work, steps), { now });
    }
    await judgeUntil(Number.POSITIVE_INFINITY);
    await promisesAndInvestments(app, memberships, startOfDay(0));
    await loadStatements(app, memberships, startOfDay(0));
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
  return surprises;
}

/** The daily run over everything. */
async function judgeAll(app: Client, membershipId: number, now: Date): Promise<void> {
  const credential: Credential = { kind: "membership", membershipId };
  const judge = async (work: Work) => {
    for (const subject of subjects) await work.sql`select count(*) from judge_all(${subject}, 'daily', ${work.today})`;
  };
  await openWork(app, credential, judge, { now });
}

/** Nine in the morning in Shanghai, so many days from a business day. */
export const morningFrom = (baseDate: string) => (day: number) =>
  new Date(Date.parse(`${baseDate}T01:00:00Z`) + day * DAY_MILLISECONDS);
