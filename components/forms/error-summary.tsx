"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useSyncExternalStore } from "react";
import type { FieldError } from "@/core/kernel/domain-error";
import { useFaultText } from "./fault-text";
import { controlId, useFormFields } from "./form-context";

function inPageOrder(formId: string, faults: readonly FieldError[]): FieldError[] {
  const place = (fault: FieldError) => document.getElementById(controlId(formId, fault.field ?? ""));
  return [...faults].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    if (!a || !b) return a ? 1 : b ? -1 : 0;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

type Props = { faults: readonly FieldError[]; summary: RefObject<HTMLDivElement | null> };

/**
 * All that is wrong, in the order of the page, each linked to its field, a rule that blocks to the flag that explains it;
 * what concerns the whole form comes first.
 */
export function ErrorSummary({ faults, summary }: Props) {
  const t = useTranslations("forms");
  const text = useFaultText();
  const { formId, labels } = useFormFields();
  // Faults exist in the browser only, after a submit: the server's first rendering has nothing to order.
  const inBrowser = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  if (faults.length === 0 || !inBrowser) return null;
  const open = (id: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div className="notice notice-block" role="alert" tabIndex={-1} ref={summary}>
      <h2>{t("summary", { count: faults.length })}</h2>
      <ul>
        {inPageOrder(formId, faults).map((fault) => {
          const id = controlId(formId, fault.field ?? "");
          const words = text(fault, labels.get(fault.field ?? ""));
          return (
            <li key={`${fault.field}-${fault.code}-${fault.params?.rule ?? ""}`}>
              {fault.field && document.getElementById(id) ? (
                <a href={`#${id}`} onClick={open(id)}>
                  {words}
                </a>
              ) : fault.params?.flag ? (
                <a href={`/flags/${fault.params.flag}`}>{words}</a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
