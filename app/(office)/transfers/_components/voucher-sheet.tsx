import { useFormatter, useTranslations } from "next-intl";
import { RecordLink } from "@/components/money/record-link";
import { TransferState } from "@/components/money/transfer-state";
import { DefinitionList } from "@/components/ui/definition-list";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { signatures } from "@/core/money/voucher-signers";
import type { Signer, Voucher } from "@/server/transfers/get-voucher";

type Props = { voucher: Voucher; locale: Language };

/** A voucher as it is filed: facts, both accounts, the amount in figures and capitals, signatures and room for the seal. */
export function VoucherSheet({ voucher, locale }: Props) {
  const t = useTranslations("vouchers");
  const terms = useTranslations("terms");
  const format = useFormatter();
  const { transfer, papers } = voucher;
  return (
    <article className="voucher" aria-label={t("title")}>
      <DefinitionList
        items={[
          { term: t("value_date"), value: transfer.valueDate },
          { term: t("recorded_at"), value: format.dateTime(new Date(transfer.recordedAt), "instant") },
          { term: t("kind"), value: terms(`transfer_kinds.${transfer.kind}`) },
          {
            term: t("record"),
            value: (
              <RecordLink subject={transfer.subject} code={transfer.subjectCode} projectCode={transfer.projectCode} />
            ),
          },
          { term: t("source"), value: `${terms(`account_sources.${transfer.source}`)} · ${transfer.fiscalYear}` },
          { term: t("reference"), value: transfer.bankReference },
          {
            term: t("project"),
            value: transfer.projectCode ? (
              <a href={`/projects/${transfer.projectCode}`}>{transfer.projectCode}</a>
            ) : (
              textIn(locale, transfer, "holder")
            ),
          },
          { term: t("papers"), value: papers },
          { term: t("state"), value: <TransferState transfer={transfer} mayReverse={false} /> },
          ...(transfer.reason ? [{ term: t("reason"), value: transfer.reason, wide: true }] : []),
        ]}
      />
      <Entries voucher={voucher} />
      <div className="voucher-signatures">
        {signatures.map((signature) => (
          <SignatureBox
            key={signature}
            label={t(`signatures.${signature}`)}
            signer={voucher.signers[signature]}
            locale={locale}
          />
        ))}
        <div className="voucher-seal">{t("seal")}</div>
      </div>
    </article>
  );
}

/** One line a side: the account with its source and year, and the amount; then the amount in capitals and in figures. */
function Entries({ voucher: { transfer, debit, credit, amountInCapitals } }: { voucher: Voucher }) {
  const t = useTranslations("vouchers");
  const terms = useTranslations("terms");
  const amount = formatYuan(transfer.amount);
  return (
    <table className="voucher-entries">
      <caption className="sr-only">{t("entries")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("side")}</th>
          <th scope="col">{t("account")}</th>
          <th scope="col">{t("ledger")}</th>
          <th scope="col">{t("amount")}</th>
        </tr>
      </thead>
      <tbody>
        {(
          [
            ["debit", debit],
            ["credit", credit],
          ] as const
        ).map(([side, account]) => (
          <tr key={side}>
            <th scope="row">{t(side)}</th>
            <td>
              <a href={`/accounts/${account.id}`}>{terms(`account_kinds.${account.kind}`)}</a>
            </td>
            <td>{terms(`ledgers.${account.ledger}`)}</td>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("capitals")}</th>
          <td colSpan={2} lang="zh">
            {amountInCapitals}
          </td>
          <td>{`¥${amount}`}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type BoxProps = { label: string; signer: Signer | null; locale: Language };

/** Who did what and when; empty, with a line for the pen, where nobody did. */
function SignatureBox({ label, signer, locale }: BoxProps) {
  const acts = useTranslations("events.verbs");
  const format = useFormatter();
  const office = signer && (locale === "zh" ? signer.officeZh : signer.officeEn);
  return (
    <div>
      <strong>{label}</strong>
      {signer ? (
        <>
          <span>{textIn(locale, signer, "person")}</span>
          {office ? <small>{office}</small> : null}
          <small>{`${acts(signer.verb)} · ${format.dateTime(new Date(signer.at), "instant")}`}</small>
        </>
      ) : null}
    </div>
  );
}
