import { notFound } from "@/core/kernel/domain-error";
import type { ProjectStage, VersionState } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type Named = { nameZh: string; nameEn: string };
export type NamedCode = Named & { code: string };

/** What a project is, whose, where, and how far it has come. Instants in ISO form. */
export type ProjectHead = {
  id: number;
  code: string;
  stage: ProjectStage;
  suspendedFrom: "approved" | "in_progress" | null;
  pairingId: string;
  supporter: NamedCode;
  recipient: NamedCode;
  county: NamedCode;
  version: number;
  versionId: number;
  versionState: VersionState;
  approvedVersion: number | null;
  /** A change after approval is being written or reviewed. */
  isChange: boolean;
  revision: number;
  registeredBy: Named & { id: number };
  registeredAt: string;
  approvedBy: Named | null;
  approvedOn: string | null;
  acceptedOn: string | null;
  assetOwner: string | null;
  /** Basis points. */
  certifiedProgress: number;
  library: { code: string; title: string; status: "admitted" | "withdrawn"; admittedOn: string } | null;
};

type Flat = Omit<ProjectHead, "supporter" | "recipient" | "county" | "registeredBy" | "approvedBy" | "library"> &
  Record<string, string> & { registrarId: number };

/** The head of a project by its code; places bear the names of the day on which it was registered. Throws not_found. */
export async function readHead({ sql }: Work, code: string): Promise<ProjectHead> {
  const named = (column: "county_code" | "supporter_code" | "recipient_code", language: "zh" | "en") =>
    sql`coalesce((select ${sql(`name_${language}`)} from division d where d.code = p.${sql(column)}
      and d.valid_from <= p.registered_at::date and (d.valid_to is null or p.registered_at::date < d.valid_to)),
      p.${sql(column)})`;
  const [row] = await sql<Flat[]>`
    select p.id, p.code, p.stage, p.suspended_from as "suspendedFrom", p.pairing_id as "pairingId",
      p.supporter_code as "supporterCode", ${named("supporter_code", "zh")} as "supporterZh",
      ${named("supporter_code", "en")} as "supporterEn", p.recipient_code as "recipientCode",
      ${named("recipient_code", "zh")} as "recipientZh", ${named("recipient_code", "en")} as "recipientEn",
      p.county_code as "countyCode", ${named("county_code", "zh")} as "countyZh", ${named("county_code", "en")} as "countyEn",
      p.version, v.id as "versionId", v.state as "versionState", p.approved_version as "approvedVersion",
      p.approved_version is not null and p.approved_version <> p.version as "isChange", p.revision,
      r.id as "registrarId", r.name_zh as "registrarZh", r.name_en as "registrarEn", p.registered_at as "registeredAt",
      a.name_zh as "approverZh", a.name_en as "approverEn", p.approved_on::text as "approvedOn",
      p.accepted_on::text as "acceptedOn", p.asset_owner as "assetOwner", p.certified_progress as "certifiedProgress",
      l.code as "libraryCode", l.title as "libraryTitle", l.status as "libraryStatus",
      l.admitted_on::text as "libraryAdmittedOn"
    from project p
    join project_version v on v.project_id = p.id and v.version = p.version
    join person r on r.id = p.registered_by
    left join person a on a.id = p.approved_by
    left join library_entry l on l.id = p.library_entry_id
    where p.code = ${code}`;
  if (!row) throw notFound();
  return headOf(row);
}

function headOf(row: Flat): ProjectHead {
  const text = (name: string) => row[name] ?? "";
  const place = (noun: string) => ({
    code: text(`${noun}Code`),
    nameZh: text(`${noun}Zh`),
    nameEn: text(`${noun}En`),
  });
  const person = (noun: string) => ({ nameZh: text(`${noun}Zh`), nameEn: text(`${noun}En`) });
  const { id, code, stage, suspendedFrom, pairingId, version, versionId, versionState, approvedVersion } = row;
  const { isChange, revision, approvedOn, acceptedOn, assetOwner, certifiedProgress } = row;
  return {
    ...{ id, code, stage, suspendedFrom, pairingId, version, versionId, versionState, approvedVersion },
    ...{ isChange, revision, approvedOn, acceptedOn, assetOwner, certifiedProgress },
    supporter: place("supporter"),
    recipient: place("recipient"),
    county: place("county"),
    registeredBy: { id: row.registrarId, ...person("registrar") },
    registeredAt: isoInstant(row.registeredAt),
    approvedBy: row.approverZh ? person("approver") : null,
    library: row.libraryCode
      ? {
          code: row.libraryCode,
          title: text("libraryTitle"),
          status: text("libraryStatus") as "admitted" | "withdrawn",
          admittedOn: text("libraryAdmittedOn"),
        }
      : null,
  };
}
