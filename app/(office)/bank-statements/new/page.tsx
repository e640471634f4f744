import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { acceptedNames, columnNames } from "@/core/bank-statements/statement-columns";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../../office-page";
import { LoadingForm } from "../_components/loading-form";
import { load } from "../actions";

const required: readonly string[] = ["date", "reference", "amount"];

/** Loads a statement. Beside the form stand the names that its columns may have. */
export default officePage(
  { roles: loadBankFile.roles, title: "bank-statements.form.title" },
  async (work, { locale }) => {
    const t = await getTranslations("bank-statements");
    const pairings = pairingChoices(await readPairingChoices(work), work.actor.pairings, locale);
    return (
      <>
        <PageHead
          title={t("form.title")}
          mark="ledger"
          lead={t("lead")}
          action={(["xlsx", "csv"] as const).map((format) => (
            <ButtonLink
              key={format}
              href={`/api/bank-statements/template?language=${locale}&format=${format}`}
              kind="quiet"
              download
            >
              {t("template", { format: t(`formats.${format}`) })}
            </ButtonLink>
          ))}
        />
        <FormMessages also={["bank-statements"]}>
          <LoadingForm
            pairings={pairings.length > 1 ? pairings : []}
            direction={work.actor.role === "eastern_coordinator" ? "out" : "in"}
            action={load}
          />
        </FormMessages>
        <Section title={t("form.names")} id="names">
          <p>{t("form.names_lead")}</p>
          <DataTable caption={t("form.names")} columns={[{ label: t("form.column") }, { label: t("form.accepted") }]}>
            {columnNames.map((name) => (
              <tr key={name}>
                <td>
                  {t(`fields.${name}`)}
                  {required.includes(name) ? ` (${t("form.required")})` : null}
                </td>
                <td>{[...acceptedNames[name].zh, ...acceptedNames[name].en].join(" / ")}</td>
              </tr>
            ))}
          </DataTable>
        </Section>
      </>
    );
  },
);
