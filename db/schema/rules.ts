import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgPolicy, pgTable, text, unique } from "drizzle-orm/pg-core";
import { flagStates, moments, subjects, verdicts, weights } from "../../core/rules/rule-terms";
import { app, judge } from "../policies/roles";
import { actorIs, everyone, inScope, readable } from "../policies/scope";
import { bigId, day, fen, id, instant, oneOf, recordedAt } from "./columns";
import { person } from "./people";

/** A fact that rules may ask for: a column of the set-returning function of its subject in db/facts/. */
export const fact = pgTable(
  "fact",
  {
    subject: text({ enum: subjects }).notNull(),
    name: text().notNull(),
    type: text({ enum: ["boolean", "integer", "number", "money", "date", "text", "text_list"] }).notNull(),
    unit: text(),
    labelZh: text().notNull(),
    labelEn: text().notNull(),
    meaningZh: text().notNull(),
    meaningEn: text().notNull(),
    /** Where the value comes from: tables and columns. */
    origin: text().notNull(),
  },
  (table) => [unique("fact_once").on(table.subject, table.name), ...readable("fact", everyone)],
);

/** A version of the unified rule set. Published by another person than drafted it, and immutable from then on. */
export const ruleSetVersion = pgTable(
  "rule_set_version",
  {
    id: id(),
    number: integer().notNull().unique(),
    titleZh: text().notNull(),
    titleEn: text().notNull(),
    state: text({ enum: ["draft", "published"] }).notNull(),
    effectiveFrom: day(),
    draftedBy: integer()
      .notNull()
      .references(() => person.id),
    draftedAt: recordedAt(),
    publishedBy: integer().references(() => person.id),
    publishedAt: instant(),
  },
  () => [
    oneOf("rule_set_version_state_known", "state", ["draft", "published"]),
    check("rule_set_version_published_by_another", sql`published_by is null or published_by <> drafted_by`),
    check(
      "rule_set_version_published_whole",
      sql`(state = 'published') = (published_by is not null and published_at is not null and effective_from is not null)`,
    ),
    ...readable("rule_set_version", everyone),
    pgPolicy("rule_set_version_add", { for: "insert", to: app, withCheck: actorIs("central_reviewer") }),
    pgPolicy("rule_set_version_change", { for: "update", to: app, using: actorIs("central_reviewer") }),
  ],
);

/** One rule of a version, wholly as data. The shapes of the JSON columns stand in core/rules/rule.ts. */
export const rule = pgTable(
  "rule",
  {
    id: id(),
    versionId: integer()
      .notNull()
      .references(() => ruleSetVersion.id),
    code: text().notNull(),
    position: integer().notNull(),
    subject: text({ enum: subjects }).notNull(),
    titleZh: text().notNull(),
    titleEn: text().notNull(),
    statementZh: text().notNull(),
    statementEn: text().notNull(),
    formula: text().notNull(),
    moments: text().array().notNull(),
    effectiveFrom: day().notNull(),
    effectiveTo: day(),
    applies: jsonb(),
    clauses: jsonb().notNull(),
    limits: jsonb().notNull(),
    measuredFact: text(),
    stakeFact: text(),
    basisZh: text().notNull(),
    basisEn: text().notNull(),
    verification: text({
      enum: ["verified", "verified_secondary", "by_analogy", "product_default", "unverified"],
    }).notNull(),
    waivable: boolean().notNull(),
    remedyZh: text().notNull(),
    remedyEn: text().notNull(),
  },
  (table) => [
    unique("rule_once").on(table.versionId, table.code, table.subject),
    oneOf("rule_subject_known", "subject", subjects),
    ...readable("rule", everyone),
    pgPolicy("rule_add", { for: "insert", to: app, withCheck: actorIs("central_reviewer") }),
    pgPolicy("rule_change", { for: "update", to: app, using: actorIs("central_reviewer") }),
    pgPolicy("rule_remove", { for: "delete", to: app, using: actorIs("central_reviewer") }),
  ],
);

/** What was judged at one moment about one subject, with the facts used: kept for ever, can be repeated byte for byte. */
export const judgement = pgTable(
  "judgement",
  {
    id: bigId(),
    subject: text({ enum: subjects }).notNull(),
    subjectId: integer().notNull(),
    projectId: integer().notNull(),
    pairingId: text().notNull(),
    countyCode: text().notNull(),
    moment: text({ enum: moments }).notNull(),
    versionId: integer()
      .notNull()
      .references(() => ruleSetVersion.id),
    asOf: day().notNull(),
    facts: jsonb().notNull(),
    /** One entry a rule: {rule, verdict, weight, clause, measured, limit, stake}. */
    verdicts: jsonb().notNull(),
    /** The heaviest weight among failed or indeterminate verdicts that are not waived; null = nothing broken. */
    outcome: text({ enum: weights }),
    judgedBy: integer(),
    judgedAt: recordedAt(),
  },
  (table) => [
    index("judgement_subject").on(table.subject, table.subjectId, table.id),
    index("judgement_project").on(table.projectId, table.id),
    oneOf("judgement_moment_known", "moment", moments),
    ...readable("judgement", inScope, []),
    pgPolicy("judgement_judge", { for: "all", to: judge, using: everyone, withCheck: everyone }),
  ],
);

/** A broken or indeterminate rule on one subject, and what became of it. */
export const flag = pgTable(
  "flag",
  {
    id: id(),
    code: text().notNull().unique(),
    ruleCode: text().notNull(),
    subject: text({ enum: subjects }).notNull(),
    subjectId: integer().notNull(),
    projectId: integer().notNull(),
    pairingId: text().notNull(),
    countyCode: text().notNull(),
    state: text({ enum: flagStates }).notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    weight: text({ enum: weights }).notNull(),
    moment: text({ enum: moments }).notNull(),
    versionId: integer()
      .notNull()
      .references(() => ruleSetVersion.id),
    /** Position (from 0) of the heaviest broken clause. */
    clause: integer().notNull(),
    facts: jsonb().notNull(),
    /** The limits used: name -> value. */
    limits: jsonb().notNull(),
    measured: text(),
    limit: text(),
    difference: text(),
    /** Money at stake, in fen. */
    stake: fen(),
    /** The stake, or -1 where there is none: what lists are ranked by. A column, because policies keep expressions from indexes. */
    rankedStake: fen().notNull().generatedAlwaysAs(sql`coalesce(stake, -1)`),
    raisedAt: recordedAt(),
    judgedAt: recordedAt(),
    explanation: text(),
    explainedBy: integer().references(() => person.id),
    waivedBy: integer().references(() => person.id),
    waiverReason: text(),
    /** The last day of a waiver. */
    waivedUntil: day(),
    closedAt: instant(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    unique("flag_once").on(table.subject, table.subjectId, table.ruleCode),
    index("flag_list").on(table.pairingId, table.state, table.id),
    index("flag_state").on(table.state, table.weight, table.id),
    index("flag_county").on(table.countyCode, table.state),
    index("flag_project").on(table.projectId),
    // The list, by money at stake, of all, of a pairing, of a county; they hold what totals and policies read.
    index("flag_ranked")
      .on(table.rankedStake, table.id, table.weight, table.stake, table.pairingId, table.countyCode)
      .where(sql`state <> 'closed'`),
    index("flag_ranked_of_pairing")
      .on(table.pairingId, table.rankedStake, table.id, table.weight, table.stake, table.countyCode)
      .where(sql`state <> 'closed'`),
    index("flag_ranked_of_county")
      .on(table.countyCode, table.rankedStake, table.id, table.weight, table.stake, table.pairingId)
      .where(sql`state <> 'closed'`),
    oneOf("flag_state_known", "state", flagStates),
    oneOf("flag_verdict_known", "verdict", verdicts),
    oneOf("flag_weight_known", "weight", weights),
    check("flag_waived_whole", sql`num_nulls(waived_by, waiver_reason, waived_until) in (0, 3)`),
    ...readable("flag", inScope, []),
    pgPolicy("flag_change", {
      for: "update",
      to: app,
      using: sql`(${inScope}) and ${actorIs("eastern_coordinator", "western_coordinator", "county_officer", "central_reviewer")}`,
    }),
    pgPolicy("flag_judge", { for: "all", to: judge, using: everyone, withCheck: everyone }),
  ],
);
