import { accountStatementExport } from "../accounts/account-statement-export";
import { balancesExport } from "../accounts/balances-export";
import { countyLedgerExport } from "../accounts/county-ledger-export";
import { trialBalanceExport } from "../accounts/trial-balance-export";
import { bankLinesExport } from "../bank-statements/bank-lines-export";
import { commitmentsExport } from "../commitments/commitments-export";
import { disbursementsExport } from "../disbursements/disbursements-export";
import { eventsExport } from "../events/events-export";
import { expendituresExport } from "../expenditures/expenditures-export";
import { flagsExport } from "../flags/flags-export";
import { instrumentsExport } from "../instruments/instruments-export";
import { investmentsExport } from "../investments/investments-export";
import { passDownsExport } from "../pass-downs/pass-downs-export";
import { pledgesExport } from "../pledges/pledges-export";
import { fundCardExport } from "../projects/fund-card-export";
import { projectsExport } from "../projects/projects-export";
import { reallocationsExport } from "../reallocations/reallocations-export";
import { twoSidedStepsExport } from "../reconciliation/two-sided-steps-export";
import { refundsExport } from "../refunds/refunds-export";
import { moneyReturnsExport } from "../returns/money-returns-export";
import { yearEndExports } from "../statements/year-end-exports";
import { transfersExport } from "../transfers/transfers-export";
import { voucherExport } from "../transfers/voucher-export";
import type { Export } from "./export";

/** Everything that can be had as a file. */
const all: readonly Export[] = [
  bankLinesExport,
  accountStatementExport,
  commitmentsExport,
  balancesExport,
  countyLedgerExport,
  eventsExport,
  disbursementsExport,
  expendituresExport,
  flagsExport,
  fundCardExport,
  investmentsExport,
  instrumentsExport,
  moneyReturnsExport,
  passDownsExport,
  pledgesExport,
  projectsExport,
  twoSidedStepsExport,
  transfersExport,
  trialBalanceExport,
  voucherExport,
  reallocationsExport,
  refundsExport,
  ...yearEndExports,
];

/** The export of a name in an address, or undefined. */
export const exportNamed = (name: string): Export | undefined => all.find((each) => each.name === name);
