import { dataFolder, launch, load, takeDataFolder } from "./launch.mjs";
import { plain } from "./plain.mjs";

await launch(async () => {
  const holder = await takeDataFolder("npm start");
  if (holder)
    throw plain(
      `Counterpart is already running on ${dataFolder} (${holder.purpose}, process ${holder.pid}): stop it first, or choose another folder with DATA_DIR.`,
    );
  const { start } = await load("scripts/start.ts");
  await start(dataFolder);
});
