import { describe, expect, test } from 'vitest'
import { answerForms, answerHead, answerTail } from '@/app/components/studio/form/answer-fields'
import { fieldKeyOf, fieldKeys } from '@/app/components/studio/form/field-keys'
import type { FieldSpec, InputKind } from '@/app/components/studio/form/field-spec'
import { parameterForms, parameterKinds } from '@/app/components/studio/form/parameter-fields'
import {
  answerSchemas,
  keyWords,
  parameterSchemas,
  questionWords,
  sharedWords,
  toleranceWords,
} from '@/app/components/studio/form/schema-words'
import { sectionIds, sectionKeys } from '@/app/components/studio/form/section-ids'
import { toleranceForms, toleranceKindOf, toleranceKinds } from '@/app/components/studio/form/tolerance-kinds'
import { answerKinds } from '@/lib/authoring/question-outline'
import { parseQuestion } from '@/lib/problems/question'
import { questionJsonSchema } from '@/lib/problems/question-json-schema'
import { type Schema, schemaRows } from '@/lib/problems/schema-rows'
import messages from '@/messages/en.json'

/** Inputs that take care of everything below their own key. */
const whole: readonly InputKind[] = [
  'options',
  'items',
  'variables',
  'conditions',
  'accept',
  'tolerance',
  'entry-tolerance',
]

function uncovered(schema: Schema, fields: readonly FieldSpec[]): readonly string[] {
  const rows = schemaRows(schema).map(({ key }) => key.replaceAll('[]', '').replaceAll('.*', ''))
  const leaves = rows.filter((key) => !rows.some((other) => other.startsWith(`${key}.`)))
  return leaves.filter(
    (key) => !fields.some(({ at, input }) => at === key || (whole.includes(input) && key.startsWith(`${at}.`))),
  )
}

const head = { id: 'x', title: 'X', lesson: 'l', objectives: ['o'], kind: 'recall', difficulty: 'easy' }
const text = { prompt: 'P', solution: 'S' }

describe('kinds of parameter', () => {
  test('each that the schema has is in the form, and no other', () => {
    expect(parameterSchemas.map(({ kind }) => kind).sort()).toEqual([...parameterKinds].sort())
    expect(Object.keys(parameterForms).sort()).toEqual([...parameterKinds].sort())
  })

  test.each(parameterSchemas)('every key of $kind has a field', ({ kind, schema }) => {
    const form = parameterKinds.find((each) => each === kind)
    expect(form === undefined ? ['no form'] : uncovered(schema, parameterForms[form].fields)).toEqual([])
  })

  test.each(parameterKinds)('a new %s reads as the format has it', (kind) => {
    const parameters = { x: parameterForms[kind].begins }
    const answers = { a: { label: 'A', number: 1 } }
    expect(parseQuestion({ ...head, ...text, parameters, answers }).parameters).toEqual(parameters)
  })
})

describe('kinds of answer', () => {
  test('each that the schema has is in the form, and no other', () => {
    expect(answerSchemas.map(({ kind }) => kind).sort()).toEqual([...answerKinds].sort())
    expect(Object.keys(answerForms).sort()).toEqual([...answerKinds].sort())
  })

  test.each(answerSchemas)('every key of $kind has a field', ({ kind, schema }) => {
    const form = answerKinds.find((each) => each === kind)
    if (form === undefined) throw new RangeError(`no form for ${kind}`)
    const { fields, more } = answerForms[form]
    expect(uncovered(schema, [...answerHead, ...fields, ...more, ...answerTail])).toEqual([])
  })

  test.each(answerKinds)('a new %s reads as the format has it', (kind) => {
    const answers = { a: answerForms[kind].begins }
    expect(parseQuestion({ ...head, ...text, answers }).answers).toMatchObject(answers)
  })
})

describe('every field', () => {
  const ofParameters = parameterSchemas.flatMap(({ kind, schema }) => {
    const own = parameterKinds.find((each) => each === kind)
    return (own === undefined ? [] : parameterForms[own].fields).map((spec) => ({ schema, spec }))
  })
  const ofAnswers = answerSchemas.flatMap(({ kind, schema }) => {
    const own = answerKinds.find((each) => each === kind)
    const { fields, more } = own === undefined ? { fields: [], more: [] } : answerForms[own]
    return [...answerHead, ...fields, ...more, ...answerTail].map((spec) => ({ schema, spec }))
  })
  const fields = [...ofParameters, ...ofAnswers]

  test('has a name on screen', () => {
    const named = new Set(fields.map(({ spec }) => fieldKeyOf(spec.at)))
    expect(new Set(fieldKeys)).toEqual(named)
    expect(new Set(Object.keys(messages.StudioForm.key))).toEqual(new Set(fieldKeys))
  })

  test('says what the schema says of it', () => {
    const silent = fields.filter(({ schema, spec }) => keyWords(schema, spec.at).meaning === '')
    // The one key without words of its own: its kind has them.
    expect(silent.map(({ spec }) => spec.at)).toEqual(['choice'])
  })
})

test('a key of the schema is needed, or says what stands for it', () => {
  expect(questionWords('title')).toEqual({ meaning: 'A few words.', isNeeded: true, leftOut: '', words: [] })
  expect(questionWords('kind').words).toEqual(['recall', 'computation', 'interpretation', 'comparison', 'construction'])
  expect(questionWords('mistakes.is')).toMatchObject({ isNeeded: true, meaning: 'Id in the catalogue of mistakes.' })
  expect(questionWords('mistakes.feedback').isNeeded).toBe(false)
  expect(sharedWords('acceptedAnswer', 'credit')).toMatchObject({ isNeeded: false, leftOut: '1' })
  expect(sharedWords('option', 'text').isNeeded).toBe(true)
  expect(questionWords('nothing')).toEqual({ meaning: '', isNeeded: false, leftOut: '', words: [] })
})

test('every key of a question belongs to one section', () => {
  const keys = Object.keys(questionJsonSchema().properties ?? {})
  const shown = sectionIds.flatMap((id) => [...sectionKeys[id]])
  expect(keys.filter((key) => !shown.some((each) => each === key) && key !== 'tests')).toEqual([])
  expect(new Set(shown).size).toBe(shown.length)
})

test('a tolerance is known by its keys, and a new one of each kind is known again', () => {
  for (const kind of toleranceKinds) expect(toleranceKindOf(toleranceForms[kind].begins)).toBe(kind)
  expect(toleranceKindOf({ absolute: 1 })).toBe('close')
  expect(toleranceKindOf('about')).toBeNull()
  for (const kind of toleranceKinds) {
    for (const key of toleranceForms[kind].numbers) expect(toleranceWords(key).meaning).not.toBe('')
  }
})
