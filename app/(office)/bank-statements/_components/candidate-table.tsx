import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { BankLineDetail } from "@/server/bank-statements/get-bank-line";

type Props = { address: string; line: BankLineDetail };

/** What is on its way and might be meant by a line, the same amount first; its code takes it into the form. */
export function CandidateTable({ address, line: { candidates, amount } }: Props) {
  const t = useTranslations("bank-statements.line");
  return (
    <Section title={t("candidates")} id="candidates">
      {candidates.length === 0 ? (
        <EmptyState title={t("no_candidates")}>{t("dismiss_lead")}</EmptyState>
      ) : (
        <DataTable
          caption={t("candidates")}
          columns={[
            { label: t("code"), kind: "code" },
            { label: t("project") },
            { label: t("sent_on"), kind: "code" },
            { label: t("reference") },
            { label: t("open"), kind: "number" },
          ]}
        >
          {candidates.map(({ code, projectTitle, sentOn, bankReference, open }) => (
            <tr key={code}>
              <td>
                <a href={`${address}?record=${code}`}>{code}</a>
              </td>
              <td>{projectTitle}</td>
              <td>{sentOn}</td>
              <td>{bankReference}</td>
              <td>{open === amount ? <strong>{formatYuan(open)}</strong> : formatYuan(open)}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
