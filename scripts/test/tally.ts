/** One failed check: where, what, why. */
export type Failure = { file?: string; name: string; message: string };

/** What one step of `npm test` found. */
export type Tally = { passed: number; failures: Failure[] };

/** A step that is one check. */
export function oneCheck(name: string, ok: boolean, message: string): Tally {
  return ok ? { passed: 1, failures: [] } : { passed: 0, failures: [{ name, message }] };
}

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, each) => total + each.passed, 0),
    failures: tallies.flatMap((each) => each.failures),
  };
}
