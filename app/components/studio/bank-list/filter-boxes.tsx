/** The boxes of the bank's form. Their keys are their values: an address that changes changes them too. */
import styles from './bank-list.module.css'

type Named = { readonly name: string; readonly label: string }

type ChoiceProps = Named & {
  readonly value: string | null
  /** What asking for nothing is called. */
  readonly any: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
}

export function Choice({ name, label, value, any, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''} key={value ?? ''}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

type FigureProps = Named & { readonly value: number | null; readonly low: number; readonly high: number }

export function Figure({ name, label, value, low, high }: FigureProps) {
  return (
    <label className={styles['figure']}>
      {label}
      <input type="number" name={name} min={low} max={high} step="any" defaultValue={value ?? ''} key={value ?? ''} />
    </label>
  )
}

export function Tick({ name, label, value }: Named & { readonly value: 'on' | 'off' }) {
  return (
    <label>
      <input type="checkbox" name={name} value="1" defaultChecked={value === 'on'} key={value} />
      {label}
    </label>
  )
}
