import { Shutdown } from "../shutdown";
import { runGuards } from "./run-guards";

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
