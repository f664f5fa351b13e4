interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** An on/off choice that takes effect at once. The label is spoken; the place around it shows it. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      aria-label={label}
      checked={on}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
  );
}
