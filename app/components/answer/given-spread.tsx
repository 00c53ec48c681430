/** Percentages over options as they were sent, with the bar that shows them. */
import type { AskedSpread } from './asked-part'
import spread from './spread.module.css'
import { percentOf, percentText, splitSpread } from './spread-text'

export function GivenSpread({ part: { options }, value }: { readonly part: AskedSpread; readonly value: string }) {
  const percents = splitSpread(
    value,
    options.map(({ id }) => id),
  )
  return (
    <dl className={spread['rows']}>
      {options.map(({ id, text }) => {
        const percent = percentOf(percents[id] ?? '') ?? 0
        return (
          <div key={id} className={spread['row']}>
            <dt className={spread['given']}>{text}</dt>
            <dd className={spread['givenPercent']}>{percentText(percent)}%</dd>
            <span className={spread['bar']} aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </span>
          </div>
        )
      })}
    </dl>
  )
}
