import { instrumentSchema } from "@/core/instruments/instrument";
import { invalid } from "@/core/kernel/domain-error";
import { projectStages } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { command } from "../command";
import { moneyProjects } from "../money/money-projects";
import { lockMoney } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";

/** A county officer registers the agreement on an instrument, for one source and year of a project in progress. */
export const registerInstrument = command({
  name: "register-instrument",
  roles: ["county_officer"],
  input: instrumentSchema,
  once: true,
  run: async (work, input) => {
    requireDay(work, "agreedOn", input.agreedOn);
    const project = await lockedProject(work, input);
    await requireLine(work, project.id, input);
    const code = await nextCode(work, "J");
    const [added] = await work.sql<{ id: number }[]>`
      insert into instrument (code, project_id, pairing_id, county_code, source, fiscal_year, kind, name, state,
        operator_name, agreement_number, agreed_on, exposure_multiple, registered_by)
      values (${code}, ${project.id}, ${project.pairingId}, ${project.countyCode}, ${input.source}, ${input.fiscalYear},
        ${input.kind}, ${input.name}, 'running', ${input.operatorName}, ${input.agreementNumber}, ${input.agreedOn},
        ${input.exposureMultiple ?? null}, ${work.actor.personId})
      returning id`;
    await recordEvent(work, {
      subject: "instrument",
      subjectId: added?.id ?? 0,
      scope: { ...project, projectId: project.id },
      verb: "instrument_registered",
      businessDate: input.agreedOn,
      details: { kind: input.kind },
    });
    return { code };
  },
});

/** The project, whose stage is asked once nobody else can be closing it. */
async function lockedProject(work: Work, { projectCode, fiscalYear }: { projectCode: string; fiscalYear: number }) {
  const [found] = await moneyProjects(work, [projectCode], projectStages);
  await lockMoney(work, [{ projectId: found?.id ?? 0, fiscalYear }]);
  const [project] = await moneyProjects(work, [projectCode], ["in_progress"]);
  if (!project) throw new Error("a project was found and is none");
  return project;
}

/** An instrument is paid from a line of the approved budget. */
async function requireLine({ sql }: Work, projectId: number, line: { source: string; fiscalYear: number }) {
  const [found] = await sql`
    select 1 from project p join project_version v on v.project_id = p.id and v.version = p.approved_version
    join budget_line b on b.version_id = v.id
    where p.id = ${projectId} and b.source = ${line.source} and b.fiscal_year = ${line.fiscalYear} limit 1`;
  if (!found) throw invalid("fiscalYear", "instrument.no_budget_line", { year: line.fiscalYear });
}
