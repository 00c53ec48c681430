/** A document inside this one that looks as this one does, and is as high as what is in it. */
import { isTyping } from './is-typing'

const sheets = 'style, link[rel="stylesheet"]'

/** Copies the style sheets, and those that come later. @returns how to stop. */
export function followStyles(inside: Document): () => void {
  const copied = new Map<Element, Node>()
  const copy = () => {
    const present = [...document.head.querySelectorAll(sheets)]
    for (const sheet of present) {
      if (copied.has(sheet)) continue
      const twin = inside.importNode(sheet, true)
      inside.head.append(twin)
      copied.set(sheet, twin)
    }
  }
  copy()
  const observer = new MutationObserver(copy)
  observer.observe(document.head, { childList: true })
  return () => observer.disconnect()
}

/** Keys of the page are pressed in the frame too: those with Ctrl or ⌘, and letters where nothing is being written. @returns how to stop. */
export function followKeys(inside: Document): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey
    if (isTyping(event.target) && (!isCommand || ownKeys.includes(event.key.toLowerCase()))) return
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
    const told = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true }
    if (!document.dispatchEvent(new KeyboardEvent('keydown', told))) event.preventDefault()
  }
  inside.addEventListener('keydown', onKey)
  return () => inside.removeEventListener('keydown', onKey)
}

/** Of a box that is written in: its own undo, redo and clipboard. */
const ownKeys = ['z', 'y', 'a', 'c', 'v', 'x']

/** @returns how to stop. */
export function followHeight(inside: Document, onHeight: (pixels: number) => void): () => void {
  const observer = new ResizeObserver(() => onHeight(Math.ceil(inside.body.getBoundingClientRect().height)))
  observer.observe(inside.body)
  return () => observer.disconnect()
}
