/** One of several, chosen from a list under its label. `empty` is the text for none, if none may be chosen. */
export function Select<Value extends string>({ label, value, empty, options, onChange }: {
  label: string
  value: Value | undefined
  empty?: string
  /** What may be chosen, each with its text. */
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value | undefined) => void
}) {
  return (
    <label className="select">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange((event.target.value || undefined) as Value | undefined)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  )
}
