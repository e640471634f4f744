import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { ProjectDetail } from "@/server/projects/get-project";

type Props = { project: ProjectDetail; locale: Language };

/** What the project is: place, period, plan, who benefits. */
export function ProjectOverview({ project, locale }: Props) {
  const t = useTranslations("projects.detail");
  const field = useTranslations("projects.form");
  const terms = useTranslations("terms");
  const { content } = project;
  const name = (place: { nameZh: string; nameEn: string }) => textIn(locale, place, "name");
  const place = [name(project.county), content.township, content.village].filter(Boolean).join(" · ");
  return (
    <Section title={t("overview")} id="overview">
      <p className="whitespace-pre-line">{content.summary}</p>
      <DefinitionList
        items={[
          {
            term: field("pairing"),
            value: (
              <a href={`/pairings/${project.pairingId}`}>{`${name(project.supporter)} – ${name(project.recipient)}`}</a>
            ),
          },
          { term: t("place"), value: `${place} (${project.county.code})` },
          { term: t("period"), value: `${content.startsOn} – ${content.endsOn}` },
          { term: field("strand"), value: terms(`strands.${content.strand}`) },
          { term: field("category"), value: terms(`categories.${content.category}`) },
          { term: t("budget"), value: <Money fen={content.budgetTotal} /> },
          { term: field("plan_item"), value: content.planItem },
          { term: field("policy_line"), value: content.policyLine },
          { term: field("library_entry"), value: project.library?.code },
          { term: field("place_reason"), value: content.placeReason },
          { term: field("households"), value: content.households },
          { term: field("persons"), value: content.persons },
          { term: field("women"), value: content.women },
          { term: field("jobs"), value: content.jobs },
          {
            term: field("benefit_link"),
            value: content.benefitLink ? terms(`benefit_links.${content.benefitLink}`) : null,
          },
          { term: t("registered_by"), value: name(project.registeredBy) },
          { term: t("approved_on"), value: project.approvedOn },
        ]}
      />
      <BudgetTable project={project} />
      <TargetTable project={project} />
      <ContactTable project={project} />
    </Section>
  );
}

function BudgetTable({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.form");
  const terms = useTranslations("terms");
  if (project.content.budgetLines.length === 0) return null;
  return (
    <DataTable
      caption={t("budget_lines")}
      columns={[
        { label: t("fiscal_year"), kind: "code" },
        { label: t("source") },
        { label: t("purpose") },
        { label: t("amount"), kind: "number" },
      ]}
      sums={[t("budget_total"), "", "", formatYuan(project.content.budgetTotal)]}
    >
      {project.content.budgetLines.map((line) => (
        <tr key={`${line.source} ${line.fiscalYear} ${line.purpose}`}>
          <td>{line.fiscalYear}</td>
          <td>{terms(`sources.${line.source}`)}</td>
          <td>{terms(`purposes.${line.purpose}`)}</td>
          <td>{formatYuan(line.amount)}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function TargetTable({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.form");
  const actual = useTranslations("projects.acceptance");
  const reached = new Map(project.actuals.map((row) => [row.targetId, row]));
  if (project.content.targets.length === 0) return null;
  return (
    <DataTable
      caption={t("targets")}
      columns={[
        { label: t("indicator") },
        { label: t("unit") },
        { label: t("baseline"), kind: "number" },
        { label: t("target_value"), kind: "number" },
        { label: t("due_on"), kind: "code" },
        { label: actual("actual"), kind: "number" },
        { label: actual("shortfall") },
      ]}
    >
      {project.content.targets.map((target) => (
        <tr key={target.id}>
          <td>{target.indicator}</td>
          <td>{target.unit ?? "—"}</td>
          <td>{target.baseline ?? "—"}</td>
          <td>{target.target ?? "—"}</td>
          <td>{target.dueOn ?? "—"}</td>
          <td>{reached.get(target.id)?.actual ?? "—"}</td>
          <td>{reached.get(target.id)?.reason ?? ""}</td>
        </tr>
      ))}
    </DataTable>
  );
}

function ContactTable({ project }: { project: ProjectDetail }) {
  const t = useTranslations("projects.form");
  if (project.content.contacts.length === 0) return null;
  return (
    <DataTable
      caption={t("contacts")}
      columns={[
        { label: t("contact_name") },
        { label: t("contact_office") },
        { label: t("contact_phone"), kind: "code" },
      ]}
    >
      {project.content.contacts.map((contact) => (
        <tr key={`${contact.name} ${contact.office}`}>
          <td>{contact.name}</td>
          <td>{contact.office}</td>
          <td>{contact.phone ?? "—"}</td>
        </tr>
      ))}
    </DataTable>
  );
}
