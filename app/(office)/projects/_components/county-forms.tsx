"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroupField, RadioField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { NumberField, TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import type { FormResult } from "@/core/kernel/form-result";
import { libraryAdmissionSchema } from "@/core/library/library-entry";
import { noticeKinds, noticeLevels } from "@/core/notices/notice-terms";
import { noticePublicationSchema } from "@/core/notices/public-notice";
import { progressReportSchema } from "@/core/progress/progress-report";

type Props = {
  projectCode: string;
  title: string;
  today: string;
  action: (input: never) => Promise<FormResult>;
  cancelHref: string;
};
type Action = (input: unknown) => Promise<FormResult>;

/** The county says how far the work is. */
export function ProgressForm({ projectCode, today, action, cancelHref }: Props) {
  const t = useTranslations("projects.progress");
  return (
    <CommandForm
      schema={progressReportSchema}
      action={action as Action}
      defaultValues={{ projectCode, reportedOn: today, progress: "", narrative: "" }}
      submitLabel={t("do")}
      idempotent
      cancelHref={cancelHref}
    >
      <FieldRow>
        <DateField name="reportedOn" label={t("reported_on")} />
        <NumberField name="progress" label={t("percent")} unit="%" decimals />
      </FieldRow>
      <TextAreaField name="narrative" label={t("narrative")} />
    </CommandForm>
  );
}

/** The county tells the public. */
export function NoticeForm({ projectCode, title, today, action, cancelHref }: Props) {
  const t = useTranslations("projects.notice");
  const choices = useTermChoices();
  return (
    <CommandForm
      schema={noticePublicationSchema}
      action={action as Action}
      defaultValues={{
        projectCode,
        kind: "plan",
        levels: ["county", "village"],
        startsOn: today,
        endsOn: "",
        title,
        body: "",
      }}
      submitLabel={t("do")}
      idempotent
      cancelHref={cancelHref}
    >
      <RadioField name="kind" label={t("kind")} options={choices("notice_kinds", noticeKinds)} />
      <CheckboxGroupField name="levels" label={t("levels")} options={choices("notice_levels", noticeLevels)} />
      <FieldRow>
        <DateField name="startsOn" label={t("starts_on")} />
        <DateField name="endsOn" label={t("ends_on")} />
      </FieldRow>
      <TextField name="title" label={t("heading")} />
      <TextAreaField name="body" label={t("body")} help={t("body_help")} rows={8} />
    </CommandForm>
  );
}

/** The county admits the project to its project library. */
export function LibraryForm({ projectCode, today, action, cancelHref }: Props) {
  const t = useTranslations("projects.library");
  return (
    <CommandForm
      schema={libraryAdmissionSchema}
      action={action as Action}
      defaultValues={{ projectCode, admittedOn: today }}
      submitLabel={t("do")}
      idempotent
      cancelHref={cancelHref}
    >
      <DateField name="admittedOn" label={t("admitted_on")} />
    </CommandForm>
  );
}
