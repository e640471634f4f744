/**
 * Which field of an input a constraint of the database speaks of, by the constraint's name. A constraint that is not
 * listed concerns the input as a whole. Its words stand in messages/<language>/errors.json under `constraint`.
 */
export const constraintFields: Readonly<Record<string, string>> = {
  person_sign_in_name_once: "signInName",
  person_sign_in_name_form: "signInName",
  membership_once: "officeCode",
  membership_by_another: "signInName",
  membership_one_administration: "role",
};
