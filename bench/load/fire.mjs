// Loads a server of this machine with requests, as a process of its own so that its work is not counted as the server's.
// Each message is one burst: { url, headers, connections, milliseconds, most }; the answer is what came back.
import { Agent, request } from "node:http";

/** A burst never lasts longer nor sends more than this, whatever it is asked for. */
const LONGEST_MILLISECONDS = 60_000;
const MOST_REQUESTS = 500_000;

function once(url, headers, agent) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, bytes }));
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function fire({ url, headers, connections, milliseconds, most }) {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("The load goes to this machine only.");
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begin = performance.now();
  const end = begin + Math.min(milliseconds, LONGEST_MILLISECONDS);
  let left = Math.min(most, MOST_REQUESTS);
  let requests = 0;
  let bytes = 0;
  const line = async () => {
    while (performance.now() < end && left-- > 0) {
      const answer = await once(url, headers, agent);
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
      requests += 1;
      bytes = answer.bytes;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, line));
  } finally {
    agent.destroy();
  }
  return { requests, seconds: (performance.now() - begin) / 1000, bytes };
}

process.on("disconnect", () => process.exit(0));
process.on("message", (burst) => {
  fire(burst).then(
    (fired) => process.send(fired),
    (error) => process.send({ failed: error.message }),
  );
});
