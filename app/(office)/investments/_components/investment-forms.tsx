"use client";

import { useTranslations } from "next-intl";
import { type Choice, RadioField, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { investmentPaymentSchema, investmentSchema } from "@/core/investments/investment";
import { paymentKinds } from "@/core/investments/payment-kind";
import type { FormResult } from "@/core/kernel/form-result";

type Action = (input: unknown) => Promise<FormResult>;
type Send = (input: never) => Promise<FormResult>;
type Props = { pairings: readonly Choice[]; counties: readonly Choice[]; today: string; action: Send };

/** What an enterprise agreed to invest. */
export function InvestmentForm({ pairings, counties, today, action }: Props) {
  const t = useTranslations("investments");
  return (
    <CommandForm
      schema={investmentSchema}
      action={action as Action}
      idempotent
      defaultValues={{
        pairingId: pairings.length === 1 ? pairings[0]?.value : "",
        countyCode: "",
        enterpriseName: "",
        uscc: "",
        description: "",
        amount: "",
        agreedOn: today,
        documentNumber: "",
      }}
      submitLabel={t("steps.new.do")}
      cancelHref="/investments"
    >
      <FieldRow>
        <SelectField name="pairingId" label={t("fields.pairing")} options={pairings} />
        <SelectField name="countyCode" label={t("fields.county")} options={counties} />
      </FieldRow>
      <TextField name="enterpriseName" label={t("fields.enterprise")} width="full" />
      <TextField name="uscc" label={t("fields.uscc")} help={t("fields.uscc_help")} autoComplete="off" />
      <TextAreaField name="description" label={t("fields.description")} rows={2} />
      <MoneyField name="amount" label={t("fields.amount")} unit="wan" />
      <FieldRow>
        <DateField name="agreedOn" label={t("fields.agreed_on")} />
        <TextField name="documentNumber" label={t("fields.document")} />
      </FieldRow>
    </CommandForm>
  );
}

/** What the enterprise paid: of its investment, or in taxes. */
export function PaymentForm({ code, today, action }: { code: string; today: string; action: Send }) {
  const t = useTranslations("investments");
  const choices = useTermChoices();
  return (
    <CommandForm
      schema={investmentPaymentSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, kind: "investment", amount: "", paidOn: today, documentNumber: "" }}
      submitLabel={t("steps.payment.do")}
      cancelHref={`/investments/${code}`}
    >
      <RadioField name="kind" label={t("fields.kind")} options={choices("investment_payments", paymentKinds)} />
      <MoneyField name="amount" label={t("fields.payment_amount")} unit="wan" />
      <FieldRow>
        <DateField name="paidOn" label={t("fields.paid_on")} />
        <TextField
          name="documentNumber"
          label={t("fields.payment_document")}
          help={t("fields.payment_document_help")}
        />
      </FieldRow>
    </CommandForm>
  );
}
