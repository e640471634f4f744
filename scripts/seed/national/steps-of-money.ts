import type { Work } from "@/db/work";
import { commitFundsMany } from "@/server/commitments/commit-funds-many";
import { approveDisbursementsMany } from "@/server/disbursements/approve-disbursements-many";
import { lockDisbursements } from "@/server/disbursements/lock-disbursements";
import { receiveDisbursementsMany } from "@/server/disbursements/receive-disbursements-many";
import { requestDisbursementsMany } from "@/server/disbursements/request-disbursements-many";
import { sendDisbursementsMany } from "@/server/disbursements/send-disbursements-many";
import { confirmExpendituresMany } from "@/server/expenditures/confirm-expenditures-many";
import { lockExpenditures } from "@/server/expenditures/lock-expenditures";
import { registerExpendituresMany } from "@/server/expenditures/register-expenditures-many";
import { confirmPassDownsMany } from "@/server/pass-downs/confirm-pass-downs-many";
import { lockPassDowns } from "@/server/pass-downs/lock-pass-downs";
import { passDownMany } from "@/server/pass-downs/pass-down-many";
import { certifyProgressMany } from "@/server/progress/certify-progress-many";
import { reportProgressMany } from "@/server/progress/report-progress-many";
import { lockProjects } from "@/server/projects/lock-projects";
import { startImplementationsMany } from "@/server/projects/start-implementations-many";
import { budgetOf, type NationalProject, paymentOf } from "./cohort";

type Projects = readonly NationalProject[];

const lineOf = (project: NationalProject) => {
  const { source, fiscalYear } = budgetOf(project);
  return { projectCode: project.code, source, fiscalYear };
};

/** Certified progress in basis points after each payment but the last, which finds the works done. */
const progressAfter = (project: NationalProject, round: number) =>
  round === project.payments.length - 1 ? 10_000 : project.payments.length === 2 ? 7_500 : [4_500, 8_000][round];

export async function commit(work: Work, projects: Projects): Promise<void> {
  await commitFundsMany(
    work,
    projects.map((project, n) => ({
      ...lineOf(project),
      amount: budgetOf(project).amount,
      committedOn: work.today,
      documentNumber: `东西部协作资金〔${work.today.slice(0, 4)}〕${n + 1}号`,
    })),
  );
}

export async function start(work: Work, projects: Projects): Promise<void> {
  await startImplementationsMany(
    work,
    await lockProjects(
      work,
      projects.map((project) => project.code),
    ),
  );
}

export async function request(work: Work, projects: Projects, round: number): Promise<void> {
  const requested = await requestDisbursementsMany(
    work,
    projects.map((project) => ({
      ...lineOf(project),
      amount: paymentOf(project, round),
      purpose: budgetOf(project).purpose,
      description: `${project.content.title}第${round + 1}次拨款申请`,
      payeeName: "东西部扶贫协作资金专户",
      payeeAccountKind: "treasury" as const,
      requestedOn: work.today,
    })),
  );
  projects.forEach((project, n) => {
    project.disbursement = requested[n]?.code ?? "";
  });
}

const lockPayments = (work: Work, projects: Projects) =>
  lockDisbursements(
    work,
    projects.map((project) => project.disbursement),
  );

export async function approve(work: Work, projects: Projects): Promise<void> {
  const rows = await lockPayments(work, projects);
  await approveDisbursementsMany(
    work,
    rows.map((row) => ({ ...row, approvedOn: work.today })),
  );
}

export async function send(work: Work, projects: Projects): Promise<void> {
  const rows = await lockPayments(work, projects);
  await sendDisbursementsMany(
    work,
    rows.map((row) => ({ ...row, sentOn: work.today, bankReference: `HK${row.code}` })),
  );
}

export async function receiveAndPassDown(work: Work, projects: Projects, round: number): Promise<void> {
  const rows = await lockPayments(work, projects);
  await receiveDisbursementsMany(
    work,
    rows.map((row) => ({
      disbursement: row,
      amount: row.amount,
      receivedOn: work.today,
      bankReference: `SK${row.code}`,
    })),
  );
  const passed = await passDownMany(
    work,
    projects.map((project) => ({
      ...lineOf(project),
      amount: paymentOf(project, round),
      passedOn: work.today,
      bankReference: `XB${project.disbursement}`,
    })),
  );
  projects.forEach((project, n) => {
    project.passDown = passed[n]?.code ?? "";
  });
}

/** The county has the money, spends it and reports how far the works are. */
export async function spendAndReport(work: Work, projects: Projects, round: number): Promise<void> {
  const rows = await lockPassDowns(
    work,
    projects.map((project) => project.passDown),
  );
  await confirmPassDownsMany(
    work,
    rows.map((row) => ({ passDown: row, amount: row.amount, confirmedOn: work.today })),
  );
  const registered = await registerExpendituresMany(
    work,
    projects.map((project) => ({
      ...lineOf(project),
      amount: paymentOf(project, round),
      purpose: budgetOf(project).purpose,
      description: `${project.content.title}第${round + 1}次支出`,
      spentOn: work.today,
      payeeName: "建筑工程有限责任公司",
      payeeKind: "contractor" as const,
      payeeAccountKind: "corporate" as const,
      payerAccountKind: "special" as const,
      invoiceNumber: `FP${project.passDown}`,
    })),
  );
  const locked = await lockProjects(
    work,
    projects.map((project) => project.code),
  );
  const reports = await reportProgressMany(
    work,
    locked.map((project, n) => ({
      project,
      reportedOn: work.today,
      progress: progressAfter(projects[n] as NationalProject, round) ?? 0,
      narrative: "按计划推进。",
    })),
  );
  projects.forEach((project, n) => {
    project.expenditure = registered[n]?.code ?? "";
    project.report = reports[n] ?? 0;
  });
}

/** The west certifies the progress and confirms what was spent. */
export async function certify(work: Work, projects: Projects): Promise<void> {
  await certifyProgressMany(
    work,
    projects.map((project) => project.report),
  );
  await confirmExpendituresMany(
    work,
    await lockExpenditures(
      work,
      projects.map((project) => project.expenditure),
    ),
  );
}
