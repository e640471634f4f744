export type Step = { label: string; state: "done" | "current" | "todo"; href?: string | undefined };

/** Where a thing stands on its way. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={step.state === "done" ? "done" : undefined}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
        </li>
      ))}
    </ol>
  );
}
