import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { type AccountActions, AccountMenu } from "./account-menu";
import { LanguageSwitch, type SetLanguage } from "./language-switch";
import { nouns, railOf } from "./nouns";
import { RailLinks } from "./rail-links";
import type { Viewer } from "./viewer";

function Search() {
  const t = useTranslations("ui.search");
  return (
    <search className="bar-search">
      <form action="/search" method="get" className="flex flex-1 gap-1.5">
        <input className="control" type="search" name="q" aria-label={t("label")} placeholder={t("placeholder")} />
        <button className="button" type="submit">
          {t("go")}
        </button>
      </form>
    </search>
  );
}

function Rail({ viewer }: { viewer: Viewer }) {
  const t = useTranslations("ui.rail");
  const name = useTranslations("navigation");
  const links = railOf[viewer.role].map((noun) => ({ ...nouns[noun], label: name(noun) }));
  return (
    <div className="rail">
      {/* Folds on a phone; the links stand beside it, not in it, so that wide screens always show them. */}
      <details>
        <summary>{t("menu")}</summary>
      </details>
      <RailLinks label={t("label")} links={links} />
    </div>
  );
}

type Props = { viewer: Viewer; actions: AccountActions & { setLanguage: SetLanguage }; children: ReactNode };

/** The frame of the signed-in product: bar, rail, content. */
export function OfficeShell({ viewer, actions, children }: Props) {
  const t = useTranslations("ui");
  return (
    <div className="frame">
      <SkipLink />
      <header className="bar">
        <a className="brand" href="/work">
          {t("product")}
        </a>
        <Search />
        <div className="bar-end">
          <LanguageSwitch setLanguage={actions.setLanguage} />
          <AccountMenu viewer={viewer} actions={actions} />
        </div>
      </header>
      <Rail viewer={viewer} />
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
