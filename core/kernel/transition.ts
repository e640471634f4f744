import type { Role } from "./roles";

/** One allowed step of a life cycle and the roles that may take it. The database refuses every other step. */
export type Transition<State extends string> = { from: State; to: State; roles: readonly Role[] };

/** Whether a step stands in the table of a life cycle, for this role. */
export function mayStep<State extends string>(
  transitions: readonly Transition<State>[],
  from: State,
  to: State,
  role: Role,
): boolean {
  return transitions.some((step) => step.from === from && step.to === to && step.roles.includes(role));
}
