import { launch, load } from "./launch.mjs";

await launch(async () => {
  const { testLedger } = await load("scripts/test/ledger.ts");
  await testLedger();
});
