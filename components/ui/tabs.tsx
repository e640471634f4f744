export type Tab = { href: string; label: string; count?: number | undefined; current?: boolean };

/** Parts of a record or views of a list, each with an address of its own. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count === undefined ? null : ` (${tab.count})`}
        </a>
      ))}
    </nav>
  );
}
