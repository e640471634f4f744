import { getFormatter, getTranslations } from "next-intl/server";
import { pairingName } from "@/components/pairings/pairing-choices";
import { EventTimeline } from "@/components/records/event-timeline";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { bankLinesQuerySchema } from "@/core/bank-statements/bank-statements-query";
import { askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { getBankStatement } from "@/server/bank-statements/get-bank-statement";
import { listBankLines } from "@/server/bank-statements/list-bank-lines";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../../office-page";
import { FoundLines } from "../_components/found-lines";
import { LineList } from "../_components/line-list";
import { StatementFaults } from "../_components/statement-faults";

const filterSchema = bankLinesQuerySchema.omit({ code: true });

/** A statement: what does not agree, what was found of its lines, and the decisions on them. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, format] = await Promise.all([getTranslations("bank-statements"), getFormatter()]);
  const { query } = askedQuery(filterSchema, searchParams);
  const statement = await getBankStatement(work, { code: params.code ?? "" });
  const { code, openCount, openingBalance, closingBalance } = statement;
  const [lines, pairings] = await Promise.all([listBankLines(work, { ...query, code }), readPairingChoices(work)]);
  const pairing = pairings.find(({ id }) => id === statement.pairingId);
  const decides = loadBankFile.roles.includes(work.actor.role) && statement.officeId === work.actor.officeId;
  const name = textIn(locale, statement, "loadedBy");
  return (
    <>
      <title>{`${code} ${statement.account}`}</title>
      <PageHead
        code={code}
        title={statement.account}
        mark="ledger"
        badge={
          <Badge tone={openCount > 0 ? "info" : "ok"}>
            {openCount > 0 ? `${t("states.open")} ${openCount}` : t("filter.done")}
          </Badge>
        }
        lead={t("one")}
      />
      <StatementFaults statement={statement} />
      <FoundLines statement={statement} />
      <LineList statement={statement} lines={lines} query={query} decides={decides} locale={locale} />
      <Section title={t("one")} id="file">
        <DefinitionList
          items={[
            { term: t("head.office"), value: textIn(locale, statement, "office") },
            { term: t("head.pairing"), value: pairing ? pairingName(pairing, locale) : t("head.several") },
            { term: t("head.file"), value: `${statement.fileName} (${t(`formats.${statement.fileFormat}`)})` },
            { term: t("head.period"), value: statement.firstOn ? `${statement.firstOn} – ${statement.lastOn}` : null },
            { term: t("head.in"), value: <Money fen={statement.inAmount} /> },
            { term: t("head.out"), value: <Money fen={statement.outAmount} /> },
            { term: t("head.opening"), value: openingBalance === null ? null : <Money fen={openingBalance} /> },
            { term: t("head.closing"), value: closingBalance === null ? null : <Money fen={closingBalance} /> },
            {
              term: t("head.loaded"),
              value: t("head.loaded_by", { name, at: format.dateTime(new Date(statement.loadedAt), "instant") }),
            },
            { term: t("head.hash"), value: statement.sha256, wide: true },
          ]}
        />
        <EventTimeline
          events={statement.timeline.map((event) => ({
            ...event,
            key: String(event.id),
            subject: "bank_statement",
            subjectCode: null,
          }))}
          locale={locale}
        />
      </Section>
    </>
  );
});
