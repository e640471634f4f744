import { launch, load } from "./launch.mjs";

await launch(async () => {
  const { testGuards } = await load("scripts/guards/guards.ts");
  await testGuards(process.argv.slice(2));
});
