/**
 * Nothing that is shown is wider than a phone. Formulas on lines of their own and tables scroll in boxes of their own and are warned
 * about; a formula in a line that no line can be broken in pushes the page itself wider, and is red.
 */
import type { Formula } from './formula-tally'
import { formulaWidth } from './formula-width'
import { COLUMN_PX, FORMULA_EM_PX, OPTION_PX, PHONE_PX } from './phone'
import { judged, type Rule, type RuleContext } from './rule'
import type { Sample } from './sample'
import { tablesIn, tableWidth } from './table-width'

/** Estimates were up to 4.6 % too wide and 0.9 % too narrow on the 480 formulas of the bank that are wider than 2 em. */
const ERROR = 'formulas −0.9 % to +4.6 % against Chromium'

export const width: Rule = { id: 'width', watch }

type Table = { readonly place: string; readonly seed: number; readonly table: string }

function watch({ formulas }: RuleContext) {
  const tables = new Map<string, Table>()
  let n = 0
  const see = ({ texts, variant }: Sample) => {
    n += 1
    for (const { place, text } of texts) {
      if (!text.includes('|')) continue
      for (const table of tablesIn(text)) keepLongest(tables, { place, table, seed: variant.seed })
    }
  }
  const conclude = () => {
    const shown = formulas.list().flatMap(measured)
    const wide = shown.filter(({ px, limit }) => px > limit)
    const wideTables = [...tables.values()].map(withWidth).filter(({ px }) => px > COLUMN_PX)
    return judged({
      n,
      reds: wide
        .filter(({ doesScroll }) => !doesScroll)
        .map((each) => ({
          words: `${each.place}, seed ${each.seed}: ${each.px} px without a place to break, where there are ${each.limit}: ${each.tex}`,
          seeds: [each.seed],
        })),
      warns: [
        ...wide
          .filter(({ doesScroll }) => doesScroll)
          .map((each) => ({
            words: `${each.place}, seed ${each.seed}: a formula of ${each.px} px scrolls in a column of ${each.limit}: ${each.tex}`,
            seeds: [each.seed],
          })),
        ...wideTables.map(({ place, seed, px }) => ({
          words: `${place}, seed ${seed}: a table of ${px} px at least scrolls in a column of ${COLUMN_PX}.`,
          seeds: [seed],
        })),
      ],
      figures: {
        phonePx: PHONE_PX,
        columnPx: COLUMN_PX,
        formulas: shown.length,
        widestPx: shown.reduce((most, { px }) => Math.max(most, px), 0),
        tables: tables.size,
        estimateError: ERROR,
      },
    })
  }
  return { see, conclude }
}

function keepLongest(tables: Map<string, Table>, found: Table): void {
  const key = `${found.place} ${found.table.replace(/[\d.]+/g, '0')}`
  const known = tables.get(key)
  if (known === undefined || found.table.length > known.table.length) tables.set(key, found)
}

/** A formula that KaTeX cannot set is the business of the rule `mathematics`. */
function measured({ place, seed, isDisplay, longest, widest }: Formula) {
  const limit = /^option /.test(place) ? OPTION_PX : COLUMN_PX
  const most = pixels(widest, isDisplay)
  if (most === null) return []
  const px = most > limit ? (pixels(longest, isDisplay) ?? most) : most
  return [{ place, seed, tex: longest, px, limit, doesScroll: isDisplay }]
}

/** Of what must stand on one line; null where KaTeX cannot set it. */
function pixels(tex: string, isDisplay: boolean): number | null {
  try {
    const { whole, widestPiece } = formulaWidth({ tex, isDisplay })
    return Math.round((isDisplay ? whole : widestPiece) * FORMULA_EM_PX)
  } catch {
    return null
  }
}

function withWidth({ place, seed, table }: Table) {
  try {
    return { place, seed, px: Math.round(tableWidth(table)) }
  } catch {
    return { place, seed, px: 0 }
  }
}
