import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { MovementDetail } from "@/server/instruments/get-movement";

/** The movements that have settled one, in their order. */
export function Followers({ followers }: Pick<MovementDetail, "followers">) {
  const t = useTranslations("instruments.movement");
  const terms = useTranslations("terms.transfer_kinds");
  if (followers.length === 0) return null;
  return (
    <Section title={t("followers")} id="followers">
      <DataTable
        caption={t("followers")}
        columns={[
          { label: t("code"), kind: "code" },
          { label: t("kind") },
          { label: t("amount"), kind: "number" },
          { label: t("day"), kind: "code" },
        ]}
      >
        {followers.map(({ code, kind, amount, happenedOn }) => (
          <tr key={code}>
            <td>
              <a href={`/instrument-movements/${code}`}>{code}</a>
            </td>
            <td>{terms(kind)}</td>
            <td>{formatYuan(amount)}</td>
            <td>{happenedOn}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
