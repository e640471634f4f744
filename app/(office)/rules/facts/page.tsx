import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { subjects } from "@/core/rules/rule-terms";
import { factsQuerySchema } from "@/core/rules/rules-query";
import { listFacts } from "@/server/rules/list-facts";
import { officePage } from "../../office-page";
import { FactTable } from "../_components/fact-table";

/** The dictionary of facts. */
export default officePage({ roles: programmeRoles, title: "rules.facts" }, async (work, { searchParams }) => {
  const t = await getTranslations();
  const { query } = askedQuery(factsQuerySchema, searchParams);
  const facts = await listFacts(work, query);
  return (
    <>
      <PageHead title={t("rules.facts")} mark="scale" lead={t("rules.facts_lead")} />
      <Tabs
        label={t("rules.subject")}
        items={[
          { href: "/rules/facts", label: t("ui.filter.all"), current: !query.subject },
          ...subjects.map((subject) => ({
            href: `/rules/facts?subject=${subject}`,
            label: t(`terms.subjects.${subject}`),
            current: query.subject === subject,
          })),
        ]}
      />
      <FactTable facts={facts} caption={t("rules.facts")} />
    </>
  );
});
