import type { RuleCase } from "../../../core/rules/rule-file";
import { ewDisb01Cases } from "./ew-disb-01.cases";
import { ewDisb02Cases } from "./ew-disb-02.cases";
import { ewDisb03Cases } from "./ew-disb-03.cases";
import { ewDisb04Cases } from "./ew-disb-04.cases";
import { ewDisb05Cases } from "./ew-disb-05.cases";
import { ewDisb06Cases } from "./ew-disb-06.cases";
import { ewDisb07Cases } from "./ew-disb-07.cases";
import { ewElig01Cases } from "./ew-elig-01.cases";
import { ewElig02Cases } from "./ew-elig-02.cases";
import { ewElig03Cases } from "./ew-elig-03.cases";
import { ewElig04Cases } from "./ew-elig-04.cases";
import { ewElig05Cases } from "./ew-elig-05.cases";
import { ewNeg01Cases } from "./ew-neg-01.cases";
import { ewNeg02Cases } from "./ew-neg-02.cases";
import { ewPair01Cases } from "./ew-pair-01.cases";
import { ewPair03Cases } from "./ew-pair-03.cases";
import { ewPerf01Cases } from "./ew-perf-01.cases";
import { ewTran01Cases } from "./ew-tran-01.cases";

/** The golden cases of version 1, by rule. */
export const goldenCases1: Record<string, RuleCase[]> = {
  "EW-DISB-01": ewDisb01Cases,
  "EW-DISB-02": ewDisb02Cases,
  "EW-DISB-03": ewDisb03Cases,
  "EW-DISB-04": ewDisb04Cases,
  "EW-DISB-05": ewDisb05Cases,
  "EW-DISB-06": ewDisb06Cases,
  "EW-DISB-07": ewDisb07Cases,
  "EW-ELIG-01": ewElig01Cases,
  "EW-ELIG-02": ewElig02Cases,
  "EW-ELIG-03": ewElig03Cases,
  "EW-ELIG-04": ewElig04Cases,
  "EW-ELIG-05": ewElig05Cases,
  "EW-NEG-01": ewNeg01Cases,
  "EW-NEG-02": ewNeg02Cases,
  "EW-PAIR-01": ewPair01Cases,
  "EW-PAIR-03": ewPair03Cases,
  "EW-PERF-01": ewPerf01Cases,
  "EW-TRAN-01": ewTran01Cases,
};
