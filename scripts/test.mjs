import { launch, load } from "./launch.mjs";

await launch(async () => {
  const { test } = await load("scripts/test/run.ts");
  await test(process.argv.slice(2));
});
