/**
 * Which field of an input a constraint of the database speaks of, by the constraint's name. A constraint that is not
 * listed concerns the input as a whole. Its words stand in messages/<language>/errors.json under `constraint`.
 */
export const constraintFields: Readonly<Record<string, string>> = {
  person_sign_in_name_once: "signInName",
  person_sign_in_name_form: "signInName",
  office_name_zh_once: "nameZh",
  office_name_en_once: "nameEn",
  office_of_a_division: "divisionCode",
  membership_once: "officeCode",
  membership_office_open: "officeCode",
  membership_by_another: "signInName",
  membership_one_administration: "role",
  project_version_period_ordered: "endsOn",
  project_version_people_not_negative: "persons",
  project_version_women_within_persons: "women",
  budget_line_once: "budgetLines",
  budget_line_amount_positive: "budgetLines",
  budget_line_year_range: "budgetLines",
  performance_target_once: "targets",
  notice_dates_ordered: "endsOn",
  notice_levels_known: "levels",
  progress_report_range: "progress",
  paper_size_range: "file",
  expenditure_invoice_once: "invoiceNumber",
  disbursement_received_within_sent: "amount",
  disbursement_sent_after_approval: "sentOn",
  pass_down_within_passed: "amount",
  pass_down_confirmed_after_passing: "confirmedOn",
  money_return_received_after_sending: "receivedOn",
  transfer_amount_positive: "amount",
};
