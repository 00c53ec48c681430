/** Items in the order they were sent. */
import type { AskedOrdering } from './asked-part'
import { splitOrder } from './order-text'
import ordering from './ordering.module.css'

export function GivenOrder({ part: { items }, value }: { readonly part: AskedOrdering; readonly value: string }) {
  const ids = splitOrder(
    value,
    items.map(({ id }) => id),
  )
  return (
    <ol className={ordering['list']}>
      {ids.map((id, place) => (
        <li key={id} className={`${ordering['item']} ${ordering['given']}`}>
          <span className={ordering['place']} aria-hidden="true">
            {place + 1}
          </span>
          <span className={ordering['text']}>{items.find((item) => item.id === id)?.text}</span>
        </li>
      ))}
    </ol>
  )
}
