'use client'

/** One field of a parameter or an answer, by the table of its kind. */
import { useTranslations } from '@/app/i18n/use-translations'
import type { Schema } from '@/lib/problems/schema-rows'
import { AcceptField } from './accept-field'
import { ConditionsField } from './conditions-field'
import { ExpressionField } from './expression-field'
import { fieldKeyOf } from './field-keys'
import type { FieldSpec } from './field-spec'
import { FollowsField } from './follows-field'
import type { FormPath } from './form-context'
import { ItemsField } from './items-field'
import { LineField } from './line-field'
import { OneKeyField } from './one-key-field'
import { OptionIdsField } from './option-ids-field'
import { OptionsField } from './options-field'
import { PickField } from './pick-field'
import { pickWords } from './pick-words'
import { keyWords } from './schema-words'
import { TextField } from './text-field'
import { TickField } from './tick-field'
import { ToleranceField } from './tolerance-field'
import { entryToleranceKinds, toleranceKinds } from './tolerance-kinds'
import { countOrListTyped, listTyped, namesTyped, numberTyped } from './typed-values'
import { VariablesField } from './variables-field'

type SpecFieldProps = {
  /** Of the parameter or the answer. */
  readonly base: FormPath
  readonly spec: FieldSpec
  readonly schema: Schema
}

export function SpecField({ base, spec, schema }: SpecFieldProps) {
  const t = useTranslations('StudioForm')
  const path = [...base, ...spec.at.split('.')]
  const key = fieldKeyOf(spec.at)
  const words = keyWords(schema, spec.at)
  const given = { path, words, label: t(`key.${key}`) }
  switch (spec.input) {
    case 'expression':
      return <ExpressionField {...given} />
    case 'number':
      return <LineField {...given} typed={numberTyped} size="short" mode="decimal" />
    case 'inline':
      return <TextField {...given} lines={1} />
    case 'list':
      return <LineField {...given} typed={listTyped} />
    case 'count-or-list':
      return <LineField {...given} typed={countOrListTyped} />
    case 'names':
    case 'item-ids':
      return <LineField {...given} typed={namesTyped} />
    case 'pick':
      return <PickField {...given} choices={pickWords(words.words, t)} leftOut={words.leftOut} />
    case 'tick':
      return <TickField {...given} />
    case 'tolerance':
      return <ToleranceField {...given} kinds={toleranceKinds} />
    case 'entry-tolerance':
      return <ToleranceField {...given} kinds={entryToleranceKinds} />
    case 'follows':
      return <FollowsField {...given} answer={String(base.at(-1) ?? '')} />
    case 'accept':
      return <AcceptField {...given} />
    case 'one-key':
      return <OneKeyField {...given} />
    case 'option-ids':
      return <OptionIdsField {...given} />
    case 'options':
      return <OptionsField {...given} />
    case 'items':
      return <ItemsField {...given} />
    case 'variables':
      return <VariablesField {...given} />
    case 'conditions':
      return <ConditionsField {...given} />
  }
}
