/** One formula. The only place where text becomes HTML without React: KaTeX escapes what it is given. */
import { formulaWords } from './formula-words'
import styles from './markdown.module.css'
import { renderMath } from './render-math'

/** Longer than this may be wider than a phone: the box scrolls, so a keyboard must reach it. */
const wideFormula = 40
/** Shorter than this stays on one line: (K − 1) broken in two is hard to read. */
const shortFormula = 24

type FormulaProps = {
  readonly tex: string
  readonly isDisplay: boolean
  /** In the name of a box or a column a formula is spoken as words: browsers take no name from MathML. */
  readonly voice: 'mathml' | 'words'
}

export function Formula({ tex, isDisplay, voice }: FormulaProps) {
  const className = tex.length < shortFormula ? styles['whole'] : undefined
  const html = { __html: renderMath({ tex, isDisplay, voice }) }
  if (!isDisplay && voice === 'words') {
    return (
      <>
        <span dangerouslySetInnerHTML={html} />
        <span className="visually-hidden">{formulaWords(tex)}</span>
      </>
    )
  }
  if (!isDisplay) return <span className={className} dangerouslySetInnerHTML={html} />
  const reach = tex.length > wideFormula ? { tabIndex: 0 } : {}
  return <span className={`${styles['display']} fades-where-more`} {...reach} dangerouslySetInnerHTML={html} />
}
