"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { type Choice, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import type { SavedVersion } from "@/components/forms/draft-conflict";
import { DraftKeeper, TypingKeeper } from "@/components/forms/draft-keeper";
import { FormSection } from "@/components/forms/form-section";
import type { FormResult } from "@/core/kernel/form-result";
import { projectAmendmentSchema } from "@/core/projects/project-amendment";
import { projectProposalSchema } from "@/core/projects/project-proposal";
import { BudgetFields, ContactFields, TargetFields } from "./project-part-fields";
import { BenefitFields, PlanFields, WorkFields } from "./project-work-fields";
import { useContentWords } from "./use-content-words";

type Props = {
  action: (input: never) => Promise<FormResult>;
  defaultValues: FieldValues;
  /** Where it may be: only a new project chooses. */
  places?: { pairings: readonly Choice[]; counties: readonly Choice[] };
  /** An amendment saves itself: the version as it is saved, and by whom. */
  saved?: SavedVersion;
  /** Whose unsaved typing is kept in this tab. */
  writer: string;
  cancelHref: string;
};

/** A proposal (with `places`) or the amendment of a version that is being written. */
export function ProjectForm({ action, defaultValues, places, saved, writer, cancelHref }: Props) {
  const t = useTranslations("projects.form");
  const words = useContentWords();
  const typingKey = `typing:${writer}:${saved ? saved.values.projectCode : "new"}`;
  return (
    <CommandForm
      schema={places ? projectProposalSchema : projectAmendmentSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={defaultValues}
      submitLabel={places ? t("propose") : t("save")}
      idempotent={Boolean(places)}
      cancelHref={cancelHref}
    >
      {places ? (
        <FormSection title={t("place")}>
          <SelectField name="pairingId" label={t("pairing")} options={places.pairings} />
          <SelectField name="countyCode" label={t("county")} options={places.counties} help={t("county_help")} />
        </FormSection>
      ) : null}
      <WorkFields />
      <PlanFields />
      <BudgetFields />
      <BenefitFields />
      <TargetFields />
      <ContactFields />
      {saved ? (
        <DraftKeeper
          typingKey={typingKey}
          schema={projectAmendmentSchema}
          action={action as (input: unknown) => Promise<FormResult>}
          saved={saved}
          words={words}
        />
      ) : (
        <TypingKeeper typingKey={typingKey} />
      )}
    </CommandForm>
  );
}
