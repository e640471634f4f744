import { daysBetween } from "@/core/kernel/calendar";

export type Stretch = {
  key: string;
  label: string;
  from: string;
  /** Exclusive; null = goes on. */
  to: string | null;
  inForce: boolean;
  /** The pairing of a place above or below: drawn thinner. */
  lesser?: boolean;
};

type Props = { from: string; until: string; asOf: string; stretches: readonly Stretch[] };

const everyFiveYears = (from: string, until: string): number[] => {
  const first = Math.ceil(Number(from.slice(0, 4)) / 5) * 5;
  const count = Math.max(0, Math.floor((Number(until.slice(0, 4)) - first) / 5) + 1);
  return Array.from({ length: count }, (_, index) => first + index * 5);
};

/**
 * Stretches of time as bars under one another, with a line at the day asked about. What is in force then is filled,
 * the rest is an outline. The drawing only repeats what the table beside it says, so it is hidden from its readers.
 */
export function TimeLineBars({ from, until, asOf, stretches }: Props) {
  const whole = Math.max(1, daysBetween(from, until));
  const percent = (day: string) => Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100));
  const row = 22;
  const height = stretches.length * row;
  return (
    <div
      className="grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-[7rem_minmax(0,1fr)]"
      aria-hidden="true"
    >
      <ol>
        {stretches.map(({ key, label }) => (
          <li key={key} className="truncate" style={{ height: row, lineHeight: `${row}px` }}>
            {label}
          </li>
        ))}
      </ol>
      <svg className="w-full overflow-visible" style={{ height: height + 20 }} aria-hidden="true">
        {everyFiveYears(from, until).map((year) => (
          <g key={year}>
            <line
              x1={`${percent(`${year}-01-01`)}%`}
              x2={`${percent(`${year}-01-01`)}%`}
              y1="0"
              y2={height}
              stroke="var(--color-line)"
            />
            <text
              x={`${percent(`${year}-01-01`)}%`}
              y={height + 14}
              fontSize="11"
              textAnchor="middle"
              fill="var(--color-ink-soft)"
            >
              {year}
            </text>
          </g>
        ))}
        {stretches.map((stretch, index) => (
          <rect
            key={stretch.key}
            x={`${percent(stretch.from)}%`}
            width={`${Math.max(0.4, percent(stretch.to ?? until) - percent(stretch.from))}%`}
            y={index * row + (stretch.lesser ? 8 : 4)}
            height={stretch.lesser ? row - 16 : row - 8}
            fill={stretch.inForce ? "var(--color-accent)" : "var(--color-sheet)"}
            stroke={stretch.inForce ? "none" : "var(--color-field-line)"}
          />
        ))}
        <line
          x1={`${percent(asOf)}%`}
          x2={`${percent(asOf)}%`}
          y1="-4"
          y2={height + 4}
          stroke="var(--color-block)"
          strokeDasharray="3 2"
        />
      </svg>
    </div>
  );
}
