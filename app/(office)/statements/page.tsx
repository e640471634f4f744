import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { TaskList } from "@/components/ui/task-list";
import { programmeRoles } from "@/core/kernel/roles";
import { statementKinds } from "@/core/statements/statement-lines";
import { officePage } from "../office-page";

/** The year-end statements that there are. */
export default officePage({ roles: programmeRoles, title: "statements.title" }, async () => {
  const t = await getTranslations("statements");
  return (
    <>
      <PageHead title={t("title")} mark="table" lead={t("lead")} />
      <TaskList
        items={statementKinds.map((kind) => ({
          key: kind,
          title: t(`kinds.${kind}.title`),
          href: `/statements/${kind}`,
          note: t(`kinds.${kind}.lead`),
        }))}
      />
    </>
  );
});
