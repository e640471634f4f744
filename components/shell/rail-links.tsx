"use client";

import { usePathname } from "next/navigation";
import { Mark, type MarkShape } from "@/components/ui/mark";

type RailLink = { href: string; label: string; mark: MarkShape };

/** The rail's links; a client component only because the address, and so the current noun, is known there alone. */
export function RailLinks({ label, links }: { label: string; links: readonly RailLink[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {links.map((link) => (
        <a
          key={link.href}
          href={link.href}
          aria-current={path === link.href || path.startsWith(`${link.href}/`) ? "page" : undefined}
        >
          <Mark shape={link.mark} />
          {link.label}
        </a>
      ))}
    </nav>
  );
}
