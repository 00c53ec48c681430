/** A document inside this one that looks as this one does, and is as high as what is in it. */

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

/** @returns how to stop. */
export function followHeight(inside: Document, onHeight: (pixels: number) => void): () => void {
  const observer = new ResizeObserver(() => onHeight(Math.ceil(inside.body.getBoundingClientRect().height)))
  observer.observe(inside.body)
  return () => observer.disconnect()
}
