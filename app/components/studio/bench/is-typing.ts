/** Whether a key that was pressed there is a letter of something being written. */
const places = 'input, textarea, select, [contenteditable="true"], [contenteditable="true"] *'

/** The place may be in the document of a frame, whose elements are no Element of this one. */
export function isTyping(target: EventTarget | null): boolean {
  if (target === null || !('matches' in target)) return false
  return typeof target.matches === 'function' && target.matches(places) === true
}
