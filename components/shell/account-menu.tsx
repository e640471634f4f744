import { useTranslations } from "next-intl";
import type { Viewer } from "./viewer";

export type AccountActions = {
  signOut: (form: FormData) => Promise<void>;
  /** Gets the membership's id as `membership`. */
  chooseMembership: (form: FormData) => Promise<void>;
};

/** Who is signed in, for which office; the way to another office and out. Opens without script. */
export function AccountMenu({ viewer, actions }: { viewer: Viewer; actions: AccountActions }) {
  const t = useTranslations("ui.account");
  const role = useTranslations("roles");
  return (
    <details className="menu">
      <summary title={t("menu")}>
        <span>{viewer.name}</span>
        <span className="menu-more text-ink-soft">{viewer.officeName}</span>
      </summary>
      <div className="menu-panel">
        <p>
          <strong>{viewer.name}</strong>
          <br />
          {viewer.officeName} · {role(viewer.role)}
        </p>
        {viewer.memberships.length > 1 ? (
          <form action={actions.chooseMembership} className="grid gap-1">
            <span className="text-ink-soft">{t("office")}</span>
            {viewer.memberships.map((membership) => (
              <button
                key={membership.id}
                className="button justify-start"
                type="submit"
                name="membership"
                value={membership.id}
                disabled={membership.current}
              >
                {membership.officeName} · {role(membership.role)}
                {membership.current ? ` (${t("current")})` : null}
              </button>
            ))}
          </form>
        ) : null}
        <a href="/account">{useTranslations("navigation")("account")}</a>
        <form action={actions.signOut}>
          <button className="button w-full" type="submit">
            {t("sign_out")}
          </button>
        </form>
      </div>
    </details>
  );
}
