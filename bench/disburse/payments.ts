import { connect } from "@/db/client";
import { type Credential, openWork } from "@/db/work";
import { isBlocked } from "@/server/command";
import { approveDisbursement } from "@/server/disbursements/approve-disbursement";
import { requestDisbursementsMany } from "@/server/disbursements/request-disbursements-many";
import { sendDisbursement } from "@/server/disbursements/send-disbursement";
import { openSession } from "@/server/sessions/open-session";

type Line = { projectCode: string; source: "provincial"; fiscalYear: number; pairingId: string; countyCode: string };
type Person = { id: number; credential: Credential };

export type Urls = { ownerUrl: string; appUrl: string };
export type Payments = Awaited<ReturnType<typeof openPayments>>;

const CANDIDATES = 30;
/** Every run asks for one fen each time, so that it never comes to the end of what is promised. */
const FEN = 1n as never;

/** Payments ready to be approved and sent on a project whose next payment no rule blocks, by three people with sessions. */
export async function openPayments({ ownerUrl, appUrl }: Urls) {
  const owner = connect(ownerUrl, { max: 1 });
  const client = connect(appUrl, { max: 2 });
  let serial = 0;
  const key = () => `bench-${process.pid}-${Date.now()}-${++serial}`;

  const candidates = await owner<Line[]>`
    select p.code as "projectCode", a.source, a.fiscal_year as "fiscalYear", p.pairing_id as "pairingId",
      p.county_code as "countyCode"
    from account a join project p on p.id = a.project_id
    where a.kind = 'committed' and a.credits - a.debits - a.pending_debits > 10000 and p.stage = 'in_progress'
      and exists (select 1 from notice n where n.project_id = p.id and n.kind = 'plan')
    order by p.id desc limit ${CANDIDATES}`;

  const signedIn = async (role: string, line: Line): Promise<Person[]> => {
    const rows = await owner<{ id: number }[]>`
      select distinct on (m.person_id) m.person_id as id from membership m join office o on o.id = m.office_id
      join pairing q on q.id = ${line.pairingId}
      where m.role = ${role} and m.ended_at is null
        and o.division_code = ${role === "county_officer" ? line.countyCode : owner`q.supporter_code`}
      order by m.person_id limit 2`;
    const open = async ({ id }: { id: number }): Promise<Person> => {
      const sessionId = await openSession(client, id);
      if (!sessionId) throw new Error(`person ${id} has no membership`);
      return { id, credential: { kind: "session", sessionId } };
    };
    return Promise.all(rows.map(open));
  };

  const request = async (line: Line, officer: Person, count: number): Promise<string[]> =>
    openWork(client, officer.credential, async (work) => {
      const input = {
        ...{ ...line, amount: FEN, purpose: "works" as const, requestedOn: work.today },
        ...{ description: "bench", payeeName: "bench", payeeAccountKind: "treasury" as const },
      };
      const requested = await requestDisbursementsMany(work, new Array(count).fill(input));
      await work.sql`
        insert into paper (project_id, subject, subject_id, kind, file_name, media_type, size, sha256, uploaded_by)
        select d.project_id, 'disbursement', d.id, kind, 'bench.pdf', 'application/pdf', 1, repeat('0', 64), ${officer.id}
        from disbursement d cross join unnest(array['contract', 'progress_record']) kind
        where d.id = any (${requested.map((row) => row.id)}::integer[])`;
      return requested.map((row) => row.code);
    });

  const approve = (code: string, by: Person) =>
    openWork(client, by.credential, (work) => approveDisbursement(work, { code, revision: 1, idempotencyKey: key() }));
  const send = (code: string, by: Person) =>
    openWork(client, by.credential, (work) =>
      sendDisbursement(work, { code, sentOn: work.today, bankReference: "bench", idempotencyKey: key() }),
    );

  /** The first candidate whose payment passes the rules. */
  const choose = async () => {
    for (const line of candidates) {
      const [officer] = await signedIn("county_officer", line);
      const [approver, sender] = await signedIn("eastern_coordinator", line);
      if (!officer || !approver || !sender) continue;
      const [code = ""] = await request(line, officer, 1);
      if (!isBlocked(await approve(code, approver)) && !isBlocked(await send(code, sender)))
        return { line, officer, approver, sender };
    }
    throw new Error(`none of ${candidates.length} projects could be paid`);
  };
  const chosen = await choose();

  return {
    owner,
    request: (count: number) => request(chosen.line, chosen.officer, count),
    approve: (code: string) => approve(code, chosen.approver),
    send: (code: string) => send(code, chosen.sender),
    close: async () => {
      await client.end();
      await owner.end();
    },
  };
}
