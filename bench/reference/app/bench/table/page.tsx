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

const viewer = {
  name: "王磊",
  role: "central_reviewer",
  officeName: "国务院扶贫开发领导小组办公室",
  memberships: [{ id: 1, role: "central_reviewer", officeName: "国务院扶贫开发领导小组办公室", current: true }],
} as const;

const rows = Array.from({ length: 50 }, (_, index) => ({
  code: `P2016${String(100000 + index)}X`,
  title: `维摩彝族乡第 ${index} 期人畜饮水安全巩固提升工程`,
  county: "砚山县",
}));

/** The framework's floor: the page of the list, drawn anew for each request from constants. */
export default async function FixedTable() {
  await connection();
  const [t, terms] = await Promise.all([getTranslations("projects"), getTranslations("terms")]);
  const column = (name: string, kind?: "number" | "code") => ({
    label: t(`columns.${name}`),
    ...(kind ? { kind } : {}),
  });
  return (
    <OfficeShell viewer={viewer} actions={{ setLanguage, chooseMembership, signOut }}>
      <PageHead title={t("title")} mark="folder" lead={t("count", { count: 66000 })} />
      <ProjectFilters query={{}} pairings={[]} actor={{ pairings: [] }} locale="zh" />
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
            <td>100.00</td>
            <td>100.00</td>
            <td>100.00</td>
            <td>100.00</td>
            <td>100.00</td>
          </tr>
        ))}
      </DataTable>
      <Pager newer={null} older="/projects?before=1" />
    </OfficeShell>
  );
}
