import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findings, getVerification } from "@/server/verification/get-verification";
import { verifyingRoles } from "@/server/verification/verifying-roles";
import { officePage } from "../office-page";
import { Differences } from "./_components/differences";

const RUN = "/verification?run=1";
/** The database gives no more. */
const SHOWN = 100;

/** Has the ledger proved when it is asked to: everything reckoned anew from the transfers, with date and result. */
export default officePage({ roles: verifyingRoles, title: "verification.title" }, async (work, { searchParams }) => {
  const [t, format] = await Promise.all([getTranslations("verification"), getFormatter()]);
  const result = searchParams.run === "1" ? await getVerification(work) : null;
  const count = result?.differences.length ?? 0;
  return (
    <>
      <PageHead
        title={t("title")}
        mark="check"
        lead={t("lead")}
        action={
          <ButtonLink href={RUN} kind="primary">
            {result ? t("again") : t("run")}
          </ButtonLink>
        }
      />
      {result ? (
        <Section title={t("result")}>
          {count === 0 ? (
            <Notice tone="ok" title={t("agrees")} />
          ) : (
            <Notice tone="block" title={t(count < SHOWN ? "differs" : "differs_many", { count })}>
              {t("differs_next")}
            </Notice>
          )}
          <DefinitionList
            items={[
              { term: t("at"), value: format.dateTime(new Date(result.at), "instant") },
              { term: t("accounts"), value: format.number(result.accounts) },
              { term: t("transfers"), value: format.number(result.transfers) },
              { term: t("periods"), value: format.number(result.periods) },
            ]}
          />
          {count > 0 ? <Differences differences={result.differences} /> : null}
        </Section>
      ) : (
        <EmptyState title={t("not_run")}>{t("not_run_next")}</EmptyState>
      )}
      <Section title={t("what")}>
        <DataTable caption={t("what")} columns={[{ label: t("what") }]}>
          {findings.map((finding) => (
            <tr key={finding}>
              <td>{t(`findings.${finding}`)}</td>
            </tr>
          ))}
        </DataTable>
      </Section>
    </>
  );
});
