/** The seven roles (domain: "The people"). A person holds them through memberships of offices. */
export const roles = [
  "eastern_coordinator",
  "western_coordinator",
  "county_officer",
  "central_reviewer",
  "auditor",
  "system_administrator",
  "security_administrator",
] as const;
export type Role = (typeof roles)[number];

/** Everybody but the administrators, who touch no programme data. */
export const programmeRoles = [
  "eastern_coordinator",
  "western_coordinator",
  "county_officer",
  "central_reviewer",
  "auditor",
] as const satisfies readonly Role[];

export const officeKinds = ["eastern", "western", "county", "central", "audit", "administration"] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** Which kind of office a role belongs to; the database refuses any other membership. */
export const officeKindOf: Record<Role, OfficeKind> = {
  eastern_coordinator: "eastern",
  western_coordinator: "western",
  county_officer: "county",
  central_reviewer: "central",
  auditor: "audit",
  system_administrator: "administration",
  security_administrator: "administration",
};
