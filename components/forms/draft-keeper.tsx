"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import type { z } from "zod";
import type { FormResult } from "@/core/kernel/form-result";
import { DraftConflict, type SavedVersion } from "./draft-conflict";
import { useFaultText } from "./fault-text";
import { useFormFields } from "./form-context";
import { type DraftState, useAutosave } from "./use-autosave";
import { useKeptTyping } from "./use-kept-typing";

/** Follows the form down the page, so that it is seen from every field. */
function DraftLine({ warn = false, children }: { warn?: boolean; children: ReactNode }) {
  return (
    <p className={warn ? "draft-line draft-line-warn" : "draft-line"} role="status">
      {children}
    </p>
  );
}

/** The time of day in China, to the second: when a draft was saved matters against a colleague's word. */
function useTimeText() {
  const format = useFormatter();
  return (iso: string) =>
    format.dateTime(new Date(iso), { timeZone: "Asia/Shanghai", timeStyle: "medium", hourCycle: "h23" });
}

type KeeperProps = { typingKey: string };

/** For a form whose record is not there yet: keeps what is typed in this tab until it is sent. */
export function TypingKeeper({ typingKey }: KeeperProps) {
  const t = useTranslations("forms.draft");
  const time = useTimeText();
  const form = useFormContext();
  const base = useRef<FieldValues>(form.formState.defaultValues ?? {});
  const { restoredAt, forget } = useKeptTyping(typingKey, base);
  const startAnew = () => {
    form.reset();
    forget();
  };
  if (restoredAt === null) return <DraftLine>{t("new")}</DraftLine>;
  return (
    <DraftLine warn>
      {t("restored", { time: time(restoredAt) })}{" "}
      <button className="button" type="button" onClick={startAnew}>
        {t("anew")}
      </button>
    </DraftLine>
  );
}

type Props = KeeperProps & {
  schema: z.ZodType;
  action: (input: unknown) => Promise<FormResult>;
  /** The record as it is saved; the page gives a newer one after a refresh. */
  saved: SavedVersion;
  words: (name: string, value: unknown) => string;
};

/** Makes a form save itself: says when it did, keeps what could not be saved, shows both versions of a conflict. */
export function DraftKeeper({ typingKey, schema, action, saved, words }: Props) {
  const t = useTranslations("forms.draft");
  const time = useTimeText();
  const conflictId = useId();
  const form = useFormContext();
  const base = useRef<FieldValues>(form.formState.defaultValues ?? {});
  const { restoredAt, keep } = useKeptTyping(typingKey, base);
  const { state, goOn } = useAutosave({ schema, action, base, onSaved: keep });
  const isNewer = Number(saved.values.revision) > Number(form.getValues("revision"));
  const isWarning = ["failed", "refused", "stale", "signed"].includes(state.kind);
  return (
    <>
      {state.kind === "stale" && isNewer ? (
        <DraftConflict id={conflictId} base={base.current} saved={saved} words={words} goOn={goOn} />
      ) : null}
      <DraftLine warn={isWarning}>
        {restoredAt && !isWarning ? `${t("restored", { time: time(restoredAt) })} ` : null}
        <DraftWords state={state} time={time} conflictId={conflictId} />
      </DraftLine>
    </>
  );
}

type WordsProps = { state: DraftState; time: (iso: string) => string; conflictId: string };

function DraftWords({ state, time, conflictId }: WordsProps) {
  const t = useTranslations("forms.draft");
  const fault = useFaultText();
  const { labels } = useFormFields();
  if (state.kind === "saved") return t("saved", { time: time(state.at) });
  if (state.kind === "incomplete") return t("incomplete", { count: state.count });
  if (state.kind === "stale")
    return (
      <>
        {t("stale")} <a href={`#${conflictId}`}>{t("compare")}</a>
      </>
    );
  if (state.kind === "failed" || state.kind === "refused") {
    const { error } = state;
    return (
      <>
        {t("failed", { why: fault(error, labels.get(error.field ?? "")) })}{" "}
        {error.code === "not_signed_in" ? (
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t("sign_in")}
          </a>
        ) : null}
      </>
    );
  }
  return t(state.kind);
}
