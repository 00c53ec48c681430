/** One formula. The only place where text becomes HTML without React: KaTeX escapes what it is given. */

import styles from './markdown.module.css'
import { renderMath } from './render-math'

/** Longer than this may be wider than a phone: the box scrolls, so a keyboard must reach it. */
const wideFormula = 40

export function Formula({ tex, isDisplay }: { readonly tex: string; readonly isDisplay: boolean }) {
  const html = { __html: renderMath({ tex, isDisplay }) }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX with trust off; its input is escaped by KaTeX.
  if (!isDisplay) return <span dangerouslySetInnerHTML={html} />
  const reach = tex.length > wideFormula ? { tabIndex: 0 } : {}
  // biome-ignore lint/security/noDangerouslySetInnerHtml: as above.
  return <span className={styles['display']} {...reach} dangerouslySetInnerHTML={html} />
}
