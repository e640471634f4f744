import { useTranslations } from "next-intl";
import { addressOf } from "@/core/kernel/asked-query";

type Props = {
  /** Of the export: the address below /api/exports. */
  name: string;
  /** The filters of the page, without its place in the list: the file holds everything that they let through. */
  query?: Readonly<Record<string, string | number | undefined>>;
};

/** Downloads what the page lists, whole, as a workbook or as CSV. */
export function ExportLinks({ name, query = {} }: Props) {
  const t = useTranslations("ui.export");
  const href = (format: string) => addressOf(`/api/exports/${name}`, { ...query, format });
  return (
    <span className="export-links">
      {t("label")}
      <a className="button button-quiet" href={href("xlsx")} download>
        Excel
      </a>
      <a className="button button-quiet" href={href("csv")} download>
        CSV
      </a>
    </span>
  );
}
