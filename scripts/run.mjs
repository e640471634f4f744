import { dataFolder, launch, load, takeDataFolder } from "./launch.mjs";
import { plain } from "./plain.mjs";

const [script = "", ...args] = process.argv.slice(2);

await launch(async () => {
  const holder = process.env.DATABASE_URL ? null : await takeDataFolder(script);
  if (holder && holder.purpose !== "npm start")
    throw plain(
      `Another command (${holder.purpose}, process ${holder.pid}) works on ${dataFolder}: run this one when it is done.`,
    );
  const { runScript } = await load("scripts/run.ts");
  await runScript({ script, args, dataFolder, isServed: holder !== null });
});
