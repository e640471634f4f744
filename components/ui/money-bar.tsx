import type { MoneyUnit } from "@/core/kernel/money";
import { Money } from "./money";

export type MoneyStep = { label: string; fen: bigint; href?: string | undefined };

/** Each later step is lower and darker than the one before, so that the bar reads without colour and in print. */
const INKS = ["#ffffff", "#c9dbef", "#7ba3cf", "var(--color-accent-deep)"] as const;
const HEIGHTS = [100, 84, 60, 36] as const;

/** Hundredths of the longest step; 0 when there is nothing at all. */
export function shareOf(fen: bigint, longest: bigint): number {
  if (longest <= 0n || fen <= 0n) return 0;
  return Number((fen * 10_000n) / longest) / 100;
}

function Bar({ step, width }: { step: number; width: number }) {
  const height = HEIGHTS[step] ?? 36;
  const ink = step === 0 ? "var(--color-field-line)" : "none";
  return (
    <rect
      x="0"
      y={`${(100 - height) / 2}%`}
      width={`${width}%`}
      height={`${height}%`}
      fill={INKS[step] ?? INKS[3]}
      stroke={ink}
      strokeWidth={step === 0 ? 2 : 0}
    />
  );
}

type Props = { label: string; steps: readonly MoneyStep[]; unit?: MoneyUnit };

/**
 * The money line of a record: up to four steps, each a part of the one before (committed, sent, received, spent).
 * The figures stand below as text; the drawing only repeats them. Each figure may open its rows.
 */
export function MoneyBar({ label, steps, unit = "wan" }: Props) {
  // biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint
  const longest = steps.reduce((most, { fen }) => (fen > most ? fen : most), 0n);
  const first = steps[0]?.fen ?? 0n;
  return (
    <section className="money-bar" aria-label={label}>
      <svg aria-hidden="true">
        {steps.map((step, index) => (
          <Bar key={step.label} step={index} width={shareOf(step.fen, longest)} />
        ))}
      </svg>
      <dl>
        {steps.map((step, index) => (
          <div key={step.label}>
            <dt>
              <svg aria-hidden="true">
                <Bar step={index} width={100} />
              </svg>
              {step.label}
            </dt>
            <dd>
              {step.href ? (
                <a href={step.href}>
                  <Money fen={step.fen} unit={unit} />
                </a>
              ) : (
                <Money fen={step.fen} unit={unit} />
              )}
              {index > 0 && first > 0n ? <small> {shareOf(step.fen, first).toFixed(1)}%</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
