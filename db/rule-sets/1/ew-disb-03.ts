import { all, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

const requesting = { draft: "block", disbursement: "block" } as const;
const spending = { draft: "block", expenditure: "block" } as const;

export const ewDisb03: RuleFile = {
  code: "EW-DISB-03",
  titleZh: "凭证齐全",
  titleEn: "Papers behind every payment",
  statementZh: "每笔付款附有凭证：合同或批文，发票或发放清册，进度或验收记录，收款人身份证明。",
  statementEn:
    "Each payment carries its documents: contract or approval, invoice or payment list, progress or acceptance record, payee identity.",
  formula: "required(type,stage) subset of documents",
  effectiveFrom: "1996-07-06",
  basisZh: "县级报账制（某省条例第34条副本）；世界银行指南第4节；2 CFR 200.403(g)。各阶段所需凭证为产品默认值。",
  basisEn:
    "County reimbursement system (art. 34 copy); World Bank guidelines section 4 supporting documentation; 2 CFR 200.403(g) adequately documented. Which papers a stage needs is a product default.",
  verification: "verified",
  waivable: true,
  remedyZh: "上传缺少的凭证后重新提交。",
  remedyEn: "Upload the missing papers and ask again.",
  variants: [
    {
      // A request comes before the bill: it shows what is contracted, and from the second on how far the work is.
      subject: "disbursement",
      measured: "papers",
      stake: "amount",
      clauses: [
        {
          broken: when("papers", "hasNoneOf", ["contract", "approval"]),
          weights: requesting,
          messageZh: "缺少合同或批文。",
          messageEn: "The contract or approval is missing.",
        },
        {
          broken: all(
            when("first_payment", "=", false),
            when("papers", "hasNoneOf", ["progress_record", "acceptance_record"]),
          ),
          weights: requesting,
          messageZh: "缺少进度或验收记录（首次拨付以后均须提供）。",
          messageEn: "The progress or acceptance record is missing (needed after the first payment).",
        },
      ],
    },
    {
      subject: "expenditure",
      measured: "papers",
      stake: "amount",
      clauses: [
        {
          broken: when("papers", "hasNoneOf", ["contract", "approval"]),
          weights: spending,
          messageZh: "缺少合同或批文。",
          messageEn: "The contract or approval is missing.",
        },
        {
          broken: when("papers", "hasNoneOf", ["invoice", "payment_list"]),
          weights: spending,
          messageZh: "缺少发票或发放清册。",
          messageEn: "The invoice or payment list is missing.",
        },
        {
          broken: when("papers", "hasNoneOf", ["progress_record", "acceptance_record"]),
          weights: spending,
          messageZh: "缺少进度或验收记录。",
          messageEn: "The progress or acceptance record is missing.",
        },
        {
          broken: when("papers", "hasNoneOf", ["payee_identity"]),
          weights: spending,
          messageZh: "缺少收款人身份证明。",
          messageEn: "Proof of the payee's identity is missing.",
        },
      ],
    },
  ],
};
