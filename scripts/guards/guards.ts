import { Shutdown } from "../shutdown";
import type { Guard } from "./guard";
import { runGuards } from "./run-guards";

const DAY_MILLISECONDS = 86_400_000;
const SAMPLE = 3;

/** Three guards for `npm test`, others every day: all have had their turn after some months. */
export function sampleOfToday(guards: Guard[]): Guard[] {
  const first = Math.floor(Date.now() / DAY_MILLISECONDS) * SAMPLE;
  return Array.from({ length: SAMPLE }, (_, n) => guards[(first + n) % guards.length] as Guard);
}

/** `npm run test:guards`: every guard, or those whose names contain one of the words given. Exit 1 if one is unproved. */
export async function testGuards(words: string[]): Promise<void> {
  const shutdown = new Shutdown();
  const begun = Date.now();
  const wanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
  const { passed, failures } = await shutdown.around(() =>
    runGuards(
      shutdown,
      (guards) => guards.filter(({ name }) => wanted(name)),
      (line) => console.log(line),
    ),
  );
  for (const { name, message } of failures) console.log(`\nFAILED  ${name}: ${message}`);
  console.log(`${passed} passed, ${failures.length} failed (${Math.round((Date.now() - begun) / 1000)} s)`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
