import { all, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

const spending = { draft: "block", expenditure: "block" } as const;

export const ewDisb04: RuleFile = {
  code: "EW-DISB-04",
  titleZh: "专户封闭运行",
  titleEn: "Special account only",
  statementZh: "资金通过专户或专账、国库支付运行；除直接补助到户外，不得进入个人账户。",
  statementEn:
    "Money moves through a special account or dedicated ledger and treasury payment; never through a personal account except a direct household subsidy.",
  formula: "payerAccount in {special, treasury} and (payeeAccount != personal or payeeKind = household)",
  effectiveFrom: "1996-07-06",
  basisZh:
    "某省条例第33条“设立财政专项扶贫资金专户，做到专账核算、封闭运行、专款专用”；2017年审计：86县中的个人账户，涉及15.39亿元",
  basisEn:
    "Provincial regulation art. 33 “设立财政专项扶贫资金专户,做到专账核算、封闭运行、专款专用”; audit 2017: personal accounts among 86 counties, 1,539 m yuan",
  verification: "verified",
  waivable: true,
  remedyZh: "改由专户或国库支付；收款账户改为单位账户，补助到户的除外。",
  remedyEn:
    "Pay from the special account or the treasury, to an account of the payee's firm or office; households excepted.",
  variants: [
    {
      subject: "disbursement",
      measured: "payee_account_kind",
      stake: "amount",
      clauses: [
        {
          broken: when("payee_account_kind", "=", "personal"),
          weights: { draft: "block", disbursement: "block" },
          messageZh: "拨付资金的收款账户是个人账户。",
          messageEn: "The account that is to receive the disbursement is a personal one.",
        },
      ],
    },
    {
      subject: "expenditure",
      measured: "payee_account_kind",
      stake: "amount",
      clauses: [
        {
          broken: when("payer_account_kind", "notIn", ["special", "treasury"]),
          measured: "payer_account_kind",
          weights: spending,
          messageZh: "付款账户（{payer_account_kind}）不是专户，也不是国库。",
          messageEn: "The paying account ({payer_account_kind}) is neither a special account nor the treasury.",
        },
        {
          broken: all(when("payee_account_kind", "=", "personal"), when("payee_kind", "!=", "household")),
          weights: spending,
          messageZh: "收款方（{payee_kind}）使用个人账户，且不是补助到户。",
          messageEn: "The payee ({payee_kind}) is paid to a personal account, and it is no household subsidy.",
        },
      ],
    },
  ],
};
