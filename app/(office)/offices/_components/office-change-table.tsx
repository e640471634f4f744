import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";

type Content = Readonly<Record<string, unknown>>;
const labels = {
  kind: "kind",
  divisionCode: "place",
  nameZh: "name_zh",
  nameEn: "name_en",
  validFrom: "valid_from",
  validTo: "valid_to",
} as const;
const fields = Object.keys(labels) as (keyof typeof labels)[];

/** What one event changed of an office, field by field; without `before` it is what the office began as. */
export function OfficeChangeTable({ details, caption }: { details: Content | null; caption: string }) {
  const t = useTranslations("offices");
  const { before, after } = (details ?? {}) as { before?: Content; after?: Content };
  if (!after) return null;
  const words = (field: string, value: unknown) => {
    if (value === null || value === undefined) return field === "validFrom" ? t("always") : "—";
    return field === "kind" ? t(`kinds.${String(value)}`) : String(value);
  };
  const columns = [{ label: t("field") }, ...(before ? [{ label: t("was") }] : []), { label: t("is") }];
  return (
    <DataTable caption={caption} columns={columns}>
      {fields
        .filter((field) => field in after)
        .map((field) => (
          <tr key={field}>
            <td>{t(labels[field])}</td>
            {before ? <td>{words(field, before[field])}</td> : null}
            <td>{words(field, after[field])}</td>
          </tr>
        ))}
    </DataTable>
  );
}
