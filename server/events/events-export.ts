import { eventsQuerySchema } from "@/core/events/events-query";
import { textIn } from "@/core/kernel/language";
import { exportOf } from "../exports/export";
import { eventReaders } from "./event-readers";
import { listEvents } from "./list-events";

/** The audit trail as a file. */
export const eventsExport = exportOf({
  name: "events",
  roles: eventReaders,
  input: eventsQuerySchema,
  title: "audit.title",
  read: listEvents,
  columns: [
    { label: "audit.at", kind: "instant", of: (row) => row.at },
    { label: "exports.columns.sign_in_name", of: (row) => row.signInName },
    { label: "audit.person", of: (row, { language }) => textIn(language, row, "person") },
    { label: "exports.columns.office", of: (row, { language }) => (language === "zh" ? row.officeZh : row.officeEn) },
    { label: "exports.columns.role", of: (row, { t }) => t(`roles.${row.role}`) },
    { label: "audit.what", of: (row, { t }) => t(`events.verbs.${row.verb}`) },
    { label: "audit.subject", of: (row, { t }) => t(`audit.subjects.${row.subject}`) },
    { label: "audit.record", of: (row) => row.projectCode ?? row.subjectName },
    { label: "audit.reason", of: (row) => row.reason },
    { label: "exports.columns.request", of: (row) => row.requestId },
  ],
});
