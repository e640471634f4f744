import type { ReactNode } from "react";

export type ButtonKind = "primary" | "plain" | "danger" | "quiet";

export function buttonClass(kind: ButtonKind): string {
  return kind === "plain" ? "button" : `button button-${kind}`;
}

type Props = { href: string; kind?: ButtonKind; children: ReactNode; download?: boolean };

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({ href, kind = "plain", children, download }: Props) {
  return (
    <a className={buttonClass(kind)} href={href} download={download}>
      {children}
    </a>
  );
}
