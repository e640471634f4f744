import type { Work } from "@/db/work";
import type { DeskSection } from "./desk-section";
import { projectSection } from "./project-section";

/** Versions that the other side has signed and the actor's side has not. */
export function waitingForSignature(work: Work): Promise<DeskSection> {
  const own = work.actor.role === "eastern_coordinator" ? "east" : "west";
  return projectSection(work, {
    key: "waiting_for_signature",
    where: work.sql`v.state in ('draft', 'returned') and p.stage not in ('cancelled', 'suspended')
      and exists (select 1 from project_signature s where s.version_id = v.id and s.voided_at is null and s.side <> ${own})
      and not exists (select 1 from project_signature s where s.version_id = v.id and s.voided_at is null and s.side = ${own})`,
    on: work.sql`v.created_at::date`,
  });
}
