/** One question → a QTI 3 item that scores itself: what is right, shares and feedback stand in it. Formulas are MathML. */
import { ExpressionError } from '@/lib/problems/expression'
import type { Drawing, Exchanged, Loss } from './exchanged-question'
import { drawingLines } from './qti-drawing'
import { NotInQti } from './qti-from-expression'
import { choiceParts, formulaParts, matchParts, numberParts, orderParts, type QtiParts } from './qti-parts'
import { shownTexts } from './qti-shown'
import { wholeNames } from './qti-whole'
import { contentBody } from './qti-xhtml'
import { solutionFeedback, tagsOutcome } from './read-qti'
import { toTagList } from './tags'
import { escapeXml } from './xml-tree'

/** Why a question whose numbers are drawn cannot be a template of QTI; null where it can. */
export function whyNoQtiTemplate(question: Exchanged): string | null {
  try {
    writeQtiItem(question)
    return null
  } catch (error) {
    if (error instanceof NotInQti || error instanceof ExpressionError) return error.message
    throw error
  }
}

/** @throws NotInQti where what it draws, works out or shows has no expression in QTI. */
export function writeQtiItem(question: Exchanged): { readonly text: string; readonly lost: readonly Loss[] } {
  const { id, title, asks, prompt, solution, hints, tags } = question
  const lost: Loss[] = []
  if (hints.length > 0) lost.push({ question: title, what: 'its hints' })
  const { declarations, interaction, processing, feedbacks } = partsOf(question, (what) =>
    lost.push({ question: title, what }),
  )
  const values = toTagList(tags).map((tag) => `<qti-value>${escapeXml(tag)}</qti-value>`)
  const texts = asks.kind === 'formula' ? shownTexts(namesOf(asks.drawing)) : plainTexts
  const body = texts.toXhtml(prompt)
  const shown = [
    ...feedbacks,
    ...(solution === '' ? [] : [{ id: solutionFeedback, outcome: 'SOLUTION', text: solution }]),
  ].map(({ text, ...feedback }) => ({ ...feedback, xhtml: texts.toXhtml(text) }))
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="item-${escapeXml(id ?? 'question')}" title="${escapeXml(title)}" adaptive="false" time-dependent="false">`,
    ...declarations,
    '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>',
    '<qti-outcome-declaration identifier="SOLUTION" cardinality="single" base-type="identifier"/>',
    ...(values.length === 0
      ? []
      : [
          `<qti-outcome-declaration identifier="${tagsOutcome}" cardinality="multiple" base-type="string"><qti-default-value>${values.join('')}</qti-default-value></qti-outcome-declaration>`,
        ]),
    ...(asks.kind === 'formula' ? drawingLines(asks, texts.variables()) : []),
    `<qti-item-body>${body}`,
    interaction,
    '</qti-item-body>',
    '<qti-response-processing>',
    processing,
    `<qti-set-outcome-value identifier="SOLUTION"><qti-base-value base-type="identifier">${solutionFeedback}</qti-base-value></qti-set-outcome-value>`,
    '</qti-response-processing>',
    ...shown.map(
      ({ id: identifier, outcome, xhtml }) =>
        `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${identifier}" show-hide="show"><qti-content-body>${xhtml}</qti-content-body></qti-modal-feedback>`,
    ),
    '</qti-assessment-item>',
  ]
  return { text: `${lines.join('\n')}\n`, lost }
}

const plainTexts = { toXhtml: contentBody, variables: () => [] }

function namesOf(drawing: Drawing) {
  const names = new Set([...Object.keys(drawing.parameters), ...Object.keys(drawing.let)])
  return { names, whole: wholeNames(drawing) }
}

function partsOf({ asks, tags }: Exchanged, lose: (what: string) => void): QtiParts {
  switch (asks.kind) {
    case 'choice':
    case 'choices':
      return choiceParts(asks, tags)
    case 'number':
      return numberParts(asks.numbers)
    case 'matching':
      return matchParts(asks)
    case 'ordering':
      if (asks.credit === 'pairs') lose('that each pair in its order counts: all or nothing')
      return orderParts(asks.items)
    case 'formula':
      return formulaParts(asks)
  }
}
