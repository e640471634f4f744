import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { ProjectFilters } from "@/app/(office)/projects/_components/project-filters";
import { chooseMembership, signOut } from "@/app/(office)/session-actions";
import { setLanguage } from "@/app/actions";
import { stageTone } from "@/components/projects/stage-tone";
import { OfficeShell } from "@/components/shell/office-shell";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { pairings, rows } from "./constants";

const actions = { setLanguage, chooseMembership, signOut };
const viewer = {
  name: "某某",
  role: "central_reviewer",
  officeName: "国务院扶贫开发领导小组办公室",
  memberships: [{ id: 1, role: "central_reviewer", officeName: "国务院扶贫开发领导小组办公室", current: true }],
} as const;

/**
 * The list of projects drawn from constants, without a session and without the database: what the framework alone costs.
 * Drawn anew for each request, as the list is.
 */
export default async function ReferencePage() {
  await connection();
  const [t, terms] = await Promise.all([getTranslations("projects"), getTranslations("terms")]);
  const column = (name: string, kind?: "number" | "code") => ({
    label: t(`columns.${name}`),
    ...(kind ? { kind } : {}),
  });
  return (
    <OfficeShell viewer={viewer} actions={actions}>
      <PageHead title={t("title")} mark="folder" lead={t("count", { count: 1234 })} action={null} />
      <ProjectFilters query={{ stage: "closed" }} pairings={pairings} actor={{ pairings: [] }} locale="zh" />
      <DataTable
        caption={t("title")}
        columns={[
          column("code", "code"),
          column("title"),
          column("county"),
          column("stage"),
          column("budget", "number"),
          column("committed", "number"),
          column("sent", "number"),
          column("received", "number"),
          column("spent", "number"),
        ]}
        sums={[t("budget_sum"), "", "", "", "123,456.00", "", "", "", ""]}
      >
        {rows.map((row) => (
          <tr key={row.code}>
            <td>
              <a href={`/projects/${row.code}`}>{row.code}</a>
            </td>
            <td>{row.title}</td>
            <td>{row.county}</td>
            <td>
              <Badge tone={stageTone("closed")}>{terms("stages.closed")}</Badge>
            </td>
            <td>{row.budget}</td>
            <td>{row.committed}</td>
            <td>{row.sent}</td>
            <td>{row.received}</td>
            <td>{row.spent}</td>
          </tr>
        ))}
      </DataTable>
      <Pager newer={null} older="/projects?stage=closed&division=150000&before=12345" />
    </OfficeShell>
  );
}
