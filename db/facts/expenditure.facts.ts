import { factRow as row } from "./fact-row";
import { paymentFacts } from "./payment.facts";

/** The facts of an expenditure: the columns of facts_expenditure() (db/facts/expenditure.sql). */
export const expenditureFacts = [
  ...paymentFacts,
  row(
    "invoice_given",
    "boolean",
    null,
    ["已填发票号", "invoice given"],
    ["已填写发票号码", "An invoice number is given"],
    "expenditure.invoice_number",
  ),
  row(
    "payee_kind",
    "text",
    "term",
    ["收款方类型", "payee"],
    ["收款方的类型", "What kind of payee it is"],
    "expenditure.payee_kind",
  ),
  row(
    "payer_account_kind",
    "text",
    "term",
    ["付款账户类型", "payer's account"],
    ["付款账户的类型", "The kind of account that pays"],
    "expenditure.payer_account_kind",
  ),
  row(
    "days_before_project_start",
    "integer",
    "day",
    ["早于项目开始天数", "days before the project's start"],
    ["支出日期早于项目开始日期的天数", "Days by which the cost precedes the project's start"],
    "project_version.starts_on, expenditure.spent_on",
  ),
  row(
    "days_after_project_end",
    "integer",
    "day",
    ["晚于项目结束天数", "days after the project's end"],
    ["支出日期晚于项目结束日期的天数", "Days by which the cost follows the project's end"],
    "project_version.ends_on, expenditure.spent_on",
  ),
  row(
    "pairing_has_ended",
    "boolean",
    null,
    ["结对已终止", "pairing has ended"],
    ["支出之日结对关系已终止", "On the day of the cost the pairing has ended"],
    "pairing.ends_on, expenditure.spent_on",
  ),
  row(
    "days_after_pairing_end",
    "integer",
    "day",
    ["晚于结对终止天数", "days after the pairing's end"],
    [
      "支出日期晚于结对终止日期的天数；无终止日期时为未知",
      "Days by which the cost follows the pairing's end; not known while it has none",
    ],
    "pairing.ends_on, expenditure.spent_on",
  ),
  row(
    "fees_after",
    "money",
    "fen",
    ["全县年度管理费", "county's fees of the year"],
    [
      "该县该年度项目管理费（含本笔）；仅管理费给出",
      "Management fees of the county and year with this one; given for fees only",
    ],
    "expenditure (management_fee)",
  ),
  row(
    "county_year_aid",
    "money",
    "fen",
    ["全县年度财政援助", "county's aid of the year"],
    ["拨给该县该年度的财政援助；仅管理费给出", "Fiscal aid sent to the county for the year; given for fees only"],
    "account (fulfilled)",
  ),
  row(
    "fee_share_after",
    "number",
    "share",
    ["管理费比例", "share of fees"],
    ["管理费占财政援助的比例；仅管理费给出", "Fees as a share of the fiscal aid; given for fees only"],
    "expenditure, account",
  ),
];
