import { hash } from "@node-rs/argon2";
import { connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { closings } from "./demonstration/closings";
import { stories } from "./demonstration/stories";
import { morningFrom, type Surprise, tell } from "./demonstration/tell";

export type DemonstrationOptions = {
  ownerUrl: string;
  appUrl: string;
  /** Of everybody of the cast. */
  password: string;
  /** The business day that the demonstration ends on, YYYY-MM-DD: that of the first start. */
  baseDate: string;
  /** How many projects; the faults alone are about sixty. */
  projects?: number;
};

/**
 * Fills an empty, migrated database with the cast and what it did in the last year and a half,
 * through the commands that the forms call. The same for the same base date. Gives the steps in which a rule stopped what
 * it was not meant to stop, or the reverse: none, unless rules have changed.
 */
export async function seedDemonstration(options: DemonstrationOptions): Promise<Surprise[]> {
  const owner = connect(options.ownerUrl, { max: 1 });
  try {
    await loadCast(owner, { passwordHash: await hash(options.password) });
  } finally {
    await owner.end();
  }
  const morning = morningFrom(options.baseDate);
  const surprises = await tell(options, stories(options.baseDate, options.projects ?? 300), morning);
  await closings(options, options.baseDate, morning(0));
  return surprises;
}
