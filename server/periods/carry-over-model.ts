/** A movement of one project's money as the model knows it: into or out of the places that count as received. */
export type Move = {
  id: number;
  day: string;
  amount: number;
  does: "receives" | "uses" | "gives_back";
  undoes?: number;
};

/**
 * What is unspent of each receipt at the end of a day, by the model: a queue of coins, each with its receipt; whatever was
 * used takes from the front. What was undone by then never was. Much slower and simpler than the database's way.
 */
export function unspentOf(moves: readonly Move[], day: string): Map<number, number> {
  const known = moves.filter((move) => move.day <= day);
  const undone = new Set(known.map(({ undoes }) => undoes));
  const standing = known.filter(({ id, undoes }) => undoes === undefined && !undone.has(id));
  const queue = standing
    .filter(({ does }) => does === "receives")
    .sort((left, right) => (left.day < right.day || (left.day === right.day && left.id < right.id) ? -1 : 1))
    .flatMap(({ id, amount }) => Array.from({ length: amount }, () => id));
  const sum = (does: Move["does"]) =>
    standing.filter((move) => move.does === does).reduce((all, { amount }) => all + amount, 0);
  queue.splice(0, Math.max(0, sum("uses") - sum("gives_back")));
  const left = new Map<number, number>();
  for (const id of queue) left.set(id, (left.get(id) ?? 0) + 1);
  return left;
}
