import type { Endpoint } from "./endpoint";
import { bankStatementsEndpoints } from "./endpoints/bank-statements";
import { disbursementsEndpoints } from "./endpoints/disbursements";
import { expendituresEndpoints } from "./endpoints/expenditures";
import { flagsEndpoints } from "./endpoints/flags";
import { instrumentsEndpoints } from "./endpoints/instruments";
import { investmentsEndpoints } from "./endpoints/investments";
import { libraryEndpoints } from "./endpoints/library";
import { noticesEndpoints } from "./endpoints/notices";
import { officesEndpoints } from "./endpoints/offices";
import { pairingsEndpoints } from "./endpoints/pairings";
import { papersEndpoints } from "./endpoints/papers";
import { passDownsEndpoints } from "./endpoints/pass-downs";
import { peopleEndpoints } from "./endpoints/people";
import { periodsEndpoints } from "./endpoints/periods";
import { pledgesEndpoints } from "./endpoints/pledges";
import { progressEndpoints } from "./endpoints/progress";
import { projectsEndpoints } from "./endpoints/projects";
import { reallocationsEndpoints } from "./endpoints/reallocations";
import { reconciliationEndpoints } from "./endpoints/reconciliation";
import { refundsEndpoints } from "./endpoints/refunds";
import { returnsEndpoints } from "./endpoints/returns";
import { rulesEndpoints } from "./endpoints/rules";
import { statementsEndpoints } from "./endpoints/statements";
import { tokensEndpoints } from "./endpoints/tokens";
import { transfersEndpoints } from "./endpoints/transfers";
import { verificationEndpoints } from "./endpoints/verification";
import { workEndpoints } from "./endpoints/work";

/** The whole REST API: every command and every list, each once. A test holds it to what server/ has. */
export const endpoints: readonly Endpoint[] = [
  ...workEndpoints,
  ...pairingsEndpoints,
  ...projectsEndpoints,
  ...libraryEndpoints,
  ...progressEndpoints,
  ...noticesEndpoints,
  ...papersEndpoints,
  ...pledgesEndpoints,
  ...disbursementsEndpoints,
  ...passDownsEndpoints,
  ...expendituresEndpoints,
  ...refundsEndpoints,
  ...returnsEndpoints,
  ...instrumentsEndpoints,
  ...reconciliationEndpoints,
  ...bankStatementsEndpoints,
  ...transfersEndpoints,
  ...periodsEndpoints,
  ...reallocationsEndpoints,
  ...investmentsEndpoints,
  ...statementsEndpoints,
  ...flagsEndpoints,
  ...rulesEndpoints,
  ...peopleEndpoints,
  ...officesEndpoints,
  ...tokensEndpoints,
  ...verificationEndpoints,
];
