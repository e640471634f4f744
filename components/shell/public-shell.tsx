import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { LanguageSwitch, type SetLanguage } from "./language-switch";

/** The frame for people who are not signed in: notices and the way in. */
export function PublicShell({ setLanguage, children }: { setLanguage: SetLanguage; children: ReactNode }) {
  const t = useTranslations("ui");
  const name = useTranslations("navigation");
  return (
    <>
      <SkipLink />
      <header className="bar">
        <a className="brand" href="/">
          {t("product")}
        </a>
        <div className="bar-end">
          <a className="button button-quiet" href="/notices">
            {name("notices")}
          </a>
          <a className="button button-quiet" href="/sign-in">
            {t("account.sign_in")}
          </a>
          <LanguageSwitch setLanguage={setLanguage} />
        </div>
      </header>
      <main className="main-narrow" id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
