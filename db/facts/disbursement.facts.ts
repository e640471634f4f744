import { factRow as row } from "./fact-row";
import { paymentFacts } from "./payment.facts";

/** The facts of a disbursement: the columns of facts_disbursement() (db/facts/disbursement.sql). */
export const disbursementFacts = [
  ...paymentFacts,
  row(
    "first_payment",
    "boolean",
    null,
    ["首次拨付", "first payment"],
    ["项目此前没有拨付", "Nothing was sent or reserved for the project before"],
    "account",
  ),
  row(
    "requested_and_approved_by_one",
    "boolean",
    null,
    ["申请与审批为同一人", "requested and approved by one"],
    ["审批人（待批时为当前操作人）就是申请人", "Whoever approves, while it is requested the actor, also requested it"],
    "disbursement.requested_by, disbursement.approved_by, actor",
  ),
  row(
    "approved_and_paid_by_one",
    "boolean",
    null,
    ["审批与付款为同一人", "approved and paid by one"],
    [
      "付款人（待付时为当前操作人）就是申请人、审批人或项目批准人",
      "Whoever sends, while it is approved the actor, also requested or approved it or approved the project",
    ],
    "disbursement.sent_by, disbursement.approved_by, project.approved_by, actor",
  ),
];
