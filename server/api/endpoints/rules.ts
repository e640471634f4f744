import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { typedText } from "@/core/kernel/typed-text";
import { subjects } from "@/core/rules/rule-terms";
import { factsQuerySchema, rulesQuerySchema } from "@/core/rules/rules-query";
import { getRule } from "../../rules/get-rule";
import { listFacts } from "../../rules/list-facts";
import { listRules } from "../../rules/list-rules";
import { listVerdicts } from "../../rules/list-verdicts";
import { type Endpoint, questionEndpoint } from "../endpoint";

export const rulesEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "list-rules",
    path: "/rules",
    summary: "List the rules of a version of the rule set, by default of the one in force.",
    roles: programmeRoles,
    input: rulesQuerySchema,
    run: listRules,
  }),
  questionEndpoint({
    name: "list-facts",
    path: "/rules/facts",
    summary: "Read the dictionary of the facts that rules ask for.",
    roles: programmeRoles,
    input: factsQuerySchema,
    run: listFacts,
  }),
  questionEndpoint({
    name: "get-rule",
    path: "/rules/{ruleCode}",
    summary: "Read one rule: conditions, limits, weights, basis, and how often it is broken now.",
    roles: programmeRoles,
    input: rulesQuerySchema.extend({ ruleCode: typedText({ max: 20 }) }),
    run: (work, { ruleCode, version }) => getRule(work, { code: ruleCode, version }),
  }),
  questionEndpoint({
    name: "list-verdicts",
    path: "/verdicts",
    summary: "List the last verdict of every rule on a project, a disbursement or an expenditure.",
    roles: programmeRoles,
    input: z.object({ subject: z.enum(subjects), code: typedText({ max: 40 }) }),
    run: listVerdicts,
  }),
];
