import { getTranslations } from "next-intl/server";
import { bankLineTone, findingTone } from "@/components/bank-statements/finding-tone";
import { FormMessages } from "@/components/forms/form-messages";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { notFound } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { type BankLineDetail, getBankLine } from "@/server/bank-statements/get-bank-line";
import { getBankStatement } from "@/server/bank-statements/get-bank-statement";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { officePage } from "../../../../office-page";
import { CandidateTable } from "../../../_components/candidate-table";
import { LineDecisionCell } from "../../../_components/line-decision-cell";
import { LineForms } from "../../../_components/line-forms";
import { LineRemarks } from "../../../_components/line-remarks";
import { RecordOfLine } from "../../../_components/record-of-line";
import { decide, match } from "../../../actions";

/** What is booked when the bank names less than is in transit, in words. */
function differenceOf(
  { amount, expected }: BankLineDetail,
  t: (key: string, values: Record<string, string>) => string,
) {
  if (amount === null || expected === null || amount === expected) return null;
  return t("line.book_difference", { expected: formatYuan(expected), amount: formatYuan(amount) });
}

/** One line: what the file says, what it might belong to, and the decision on it. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const t = await getTranslations("bank-statements");
  const row = Number(params.row);
  if (!Number.isSafeInteger(row) || row < 0 || row > 10_000_000) throw notFound();
  const code = params.code ?? "";
  const [line, statement] = await Promise.all([getBankLine(work, { code, row }), getBankStatement(work, { code })]);
  const { state, finding, direction, amount } = line;
  const decides = loadBankFile.roles.includes(work.actor.role) && line.officeId === work.actor.officeId;
  const open = decides && state !== "booked";
  const title = t("line.title", { row });
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead
        code={code}
        title={title}
        mark="ledger"
        badge={
          <Badge tone={state === "open" ? findingTone[finding] : bankLineTone[state]}>
            {state === "open" ? t(`findings.${finding}`) : t(`states.${state}`)}
          </Badge>
        }
        lead={t("line.lead", { account: line.account, file: line.fileName })}
        action={
          <ButtonLink href={`/bank-statements/${code}`} kind="quiet">
            {t("line.back")}
          </ButtonLink>
        }
      />
      <LineRemarks line={line} />
      <div className="decision">
        <div>
          <Section title={t("line.file")} id="file">
            <DefinitionList
              items={line.cells.map(({ name, text }, column) => ({
                term: name || `${column + 1}`,
                value: text || t("line.nothing"),
              }))}
            />
          </Section>
          <Section title={t("lines.title")} id="line">
            <DefinitionList
              items={[
                { term: t("lines.date"), value: line.valueDate },
                { term: t("lines.direction"), value: direction && t(`directions.${direction}`) },
                { term: t("lines.amount"), value: amount === null ? null : <Money fen={amount} /> },
                { term: t("lines.record"), value: <RecordOfLine line={line} /> },
                { term: t("lines.expected"), value: line.expected === null ? null : <Money fen={line.expected} /> },
                { term: t("lines.decision"), value: <LineDecisionCell line={line} locale={locale} /> },
              ]}
            />
          </Section>
        </div>
        {open ? (
          <div>
            <FormMessages also={["bank-statements"]}>
              <LineForms
                code={code}
                row={row}
                canBook={state === "open" && (finding === "matched" || finding === "amount_differs")}
                canMatch={finding !== "faulty"}
                canDismiss={state === "open"}
                difference={differenceOf(line, t)}
                record={searchParams.record ?? line.recordCode ?? ""}
                needsReason={statement.faults.length > 0 && statement.totalReason === null}
                decide={decide}
                match={match}
              />
            </FormMessages>
          </div>
        ) : null}
      </div>
      {open && finding !== "faulty" ? (
        <CandidateTable address={`/bank-statements/${code}/lines/${row}`} line={line} />
      ) : null}
    </>
  );
});
