import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Difference } from "@/server/verification/get-verification";

/** 'transfer 7 (receipt)' opens the transfer, 'account 3 …' the account. */
function Subject({ text }: { text: string }) {
  const [, noun, id] = /^(account|transfer) (\d+)/.exec(text) ?? [];
  return noun ? <a href={`/${noun}s/${id}`}>{text}</a> : text;
}

/** What does not agree, the database's own numbers and words. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations("verification");
  return (
    <DataTable
      caption={t("result")}
      columns={[
        { label: t("what") },
        { label: t("about"), kind: "code" },
        { label: t("expected") },
        { label: t("found") },
      ]}
    >
      {differences.map(({ finding, subject, expected, found }) => (
        <tr key={`${finding} ${subject}`}>
          <td>{t(`findings.${finding}`)}</td>
          <td>
            <Subject text={subject} />
          </td>
          <td>{expected}</td>
          <td>{found}</td>
        </tr>
      ))}
    </DataTable>
  );
}
