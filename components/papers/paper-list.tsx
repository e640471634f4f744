import { useFormatter, useTranslations } from "next-intl";
import { FormMessages } from "@/components/forms/form-messages";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { FormResult } from "@/core/kernel/form-result";
import { type Language, textIn } from "@/core/kernel/language";
import type { PaperKind, PaperSubject } from "@/core/papers/paper-terms";
import { PaperFormOnDemand } from "./paper-form-on-demand";

type Paper = {
  id: number;
  kind: PaperKind;
  fileName: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  personZh: string;
  personEn: string;
};

type Props = {
  papers: readonly Paper[];
  locale: Language;
  /** Where the next paper goes, and how; null for those who only read. */
  attach: { subject: PaperSubject; code: string; action: (input: never) => Promise<FormResult> } | null;
};

/** The papers of a record, each with the beginning of its hash, and the form for the next one. */
export function PaperList({ papers, locale, attach }: Props) {
  const t = useTranslations("papers");
  const terms = useTranslations("terms.paper_kinds");
  const format = useFormatter();
  return (
    <Section title={t("title")} id="papers">
      {papers.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("kind") },
            { label: t("file") },
            { label: t("size"), kind: "number" },
            { label: t("hash"), kind: "code" },
            { label: t("by") },
            { label: t("at"), kind: "code" },
          ]}
        >
          {papers.map((paper) => (
            <tr key={paper.id}>
              <td>{terms(paper.kind)}</td>
              <td>
                <a href={`/api/papers/${paper.id}`} download>
                  {paper.fileName}
                </a>
              </td>
              <td>{`${Math.max(1, Math.round(paper.size / 1000))} KB`}</td>
              <td>{paper.sha256.slice(0, 12)}</td>
              <td>{textIn(locale, paper, "person")}</td>
              <td>{format.dateTime(new Date(paper.uploadedAt), "instant")}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {attach ? (
        <details>
          <summary>{t("attach")}</summary>
          <FormMessages also={["papers", "terms"]}>
            <PaperFormOnDemand {...attach} />
          </FormMessages>
        </details>
      ) : null}
    </Section>
  );
}
