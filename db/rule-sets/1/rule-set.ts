import type { RuleFile } from "../../../core/rules/rule-file";
import { ewDisb01 } from "./ew-disb-01";
import { ewDisb02 } from "./ew-disb-02";
import { ewDisb03 } from "./ew-disb-03";
import { ewDisb04 } from "./ew-disb-04";
import { ewDisb05 } from "./ew-disb-05";
import { ewDisb06 } from "./ew-disb-06";
import { ewDisb07 } from "./ew-disb-07";
import { ewElig01 } from "./ew-elig-01";
import { ewElig02 } from "./ew-elig-02";
import { ewElig03 } from "./ew-elig-03";
import { ewElig04 } from "./ew-elig-04";
import { ewElig05 } from "./ew-elig-05";
import { ewNeg01 } from "./ew-neg-01";
import { ewNeg02 } from "./ew-neg-02";
import { ewPair01 } from "./ew-pair-01";
import { ewPair03 } from "./ew-pair-03";
import { ewPerf01 } from "./ew-perf-01";
import { ewTran01 } from "./ew-tran-01";

/** Version 1 of the unified rule set: holds from the circular of 1996 until later versions come; limits keep their own dates. */
export const ruleSet1 = {
  number: 1,
  titleZh: "东西部扶贫协作资金统一管理规则（第一版）",
  titleEn: "Unified fund rules of East-West pairing cooperation, version 1",
  effectiveFrom: "1996-07-06",
  /** In the order of the catalogue. */
  rules: [
    ewPair01,
    ewPair03,
    ewElig01,
    ewElig02,
    ewElig03,
    ewElig04,
    ewElig05,
    ewNeg01,
    ewNeg02,
    ewDisb01,
    ewDisb02,
    ewDisb03,
    ewDisb04,
    ewDisb05,
    ewDisb06,
    ewDisb07,
    ewTran01,
    ewPerf01,
  ] satisfies RuleFile[],
};
