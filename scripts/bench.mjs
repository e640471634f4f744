import { launch, load } from "./launch.mjs";

await launch(async () => {
  const { run } = await load("bench/run.ts");
  await run(process.argv.slice(2));
});
