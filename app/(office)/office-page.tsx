import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { setLanguage } from "@/app/actions";
import { OfficeShell } from "@/components/shell/office-shell";
import type { Viewer } from "@/components/shell/viewer";
import type { Language } from "@/core/kernel/language";
import { type PageAccess, type PageRequest, page, type Work } from "@/server/page";
import { listOwnMemberships } from "@/server/people/list-own-memberships";
import { chooseMembership, signOut } from "./session-actions";

type OfficeAccess = PageAccess & {
  /** Key of the document's title in messages, such as `people.title`. A page of one record draws its own `<title>`. */
  title?: string;
};

const actions = { setLanguage, chooseMembership, signOut };

/**
 * The default export of a page of the signed-in product: `page()` within the frame. `render` reads everything it shows
 * before it returns, and returns the content of `<main>`.
 */
export function officePage(access: OfficeAccess, render: (work: Work, request: PageRequest) => Promise<ReactNode>) {
  return page(access, async (work, request) => {
    const [content, viewer, t] = await Promise.all([
      render(work, request),
      viewerOf(work, request.locale),
      getTranslations(),
    ]);
    const title = access.title ? `${t(access.title)} · ${t("ui.product")}` : null;
    return (
      <>
        {title ? <title>{title}</title> : null}
        <OfficeShell viewer={viewer} actions={actions}>
          {content}
        </OfficeShell>
      </>
    );
  });
}

async function viewerOf(work: Work, locale: Language): Promise<Viewer> {
  const { actor } = work;
  const inChinese = locale === "zh";
  const memberships = await listOwnMemberships(work);
  return {
    name: inChinese ? actor.nameZh : actor.nameEn,
    role: actor.role,
    officeName: inChinese ? actor.officeNameZh : actor.officeNameEn,
    memberships: memberships.map(({ id, role, officeNameZh, officeNameEn }) => ({
      id,
      role,
      officeName: inChinese ? officeNameZh : officeNameEn,
      current: id === actor.membershipId,
    })),
  };
}
