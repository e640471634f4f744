import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** Addresses of the neighbouring pages, null at an end. */
  newer: string | null;
  older: string | null;
  /** What is shown of how much: 'rows 1–50 of 66,000'. */
  children?: ReactNode;
};

/** Moves through a list by cursor. There are no page numbers: page 1,000 must cost what page 1 costs. */
export function Pager({ newer, older, children }: Props) {
  const t = useTranslations("ui.pager");
  if (!newer && !older && !children) return null;
  return (
    <nav className="pager" aria-label={t("label")}>
      <span>{children}</span>
      {newer ? (
        <a className="button" href={newer} rel="prev">
          ← {t("newer")}
        </a>
      ) : null}
      {older ? (
        <a className="button" href={older} rel="next">
          {t("older")} →
        </a>
      ) : null}
    </nav>
  );
}
