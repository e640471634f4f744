import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";

/** What this person can do with a record beside the next step. */
export function OtherSteps({ steps }: { steps: readonly { href: string; name: string }[] }) {
  const t = useTranslations("money");
  if (steps.length === 0) return null;
  return (
    <nav className="flex flex-wrap gap-1.5" aria-label={t("also")}>
      {steps.map(({ href, name }) => (
        <ButtonLink key={href} href={href}>
          {name}
        </ButtonLink>
      ))}
    </nav>
  );
}
