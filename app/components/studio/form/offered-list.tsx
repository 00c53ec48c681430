/** What can be put in next, below its box. Keys reach it through the box, a pointer directly. */
import type { Completion } from './completions'
import { Described } from './described'
import styles from './form.module.css'

type OfferedListProps = {
  readonly id: string
  readonly offered: readonly Completion[]
  readonly place: number
  readonly onTake: (completion: Completion) => void
}

export function OfferedList({ id, offered, place, onTake }: OfferedListProps) {
  return (
    <div id={id} role="listbox" tabIndex={-1} className={styles['offered']}>
      {offered.map((completion, index) => (
        <button
          key={completion.name}
          type="button"
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === place}
          onPointerDown={(event) => {
            // Before the box loses the focus.
            event.preventDefault()
            onTake(completion)
          }}
        >
          <Called completion={completion} />
          {completion.does !== '' && (
            <span>
              <Described text={completion.does} />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Code is set as code; a mistake is called by its name. */
function Called({ completion: { name, call, isFunction } }: { readonly completion: Completion }) {
  if (!isFunction && call !== '') return <strong>{call}</strong>
  return <code>{call === '' ? name : call}</code>
}
