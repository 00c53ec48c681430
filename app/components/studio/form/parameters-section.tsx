'use client'

/** What is drawn at random: a sheet for each parameter, with the fields of its kind. */
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { EntryRows, nameAllowed } from './entry-rows'
import { useForm } from './form-context'
import { KindMenu } from './kind-menu'
import { parameterForms, parameterKinds } from './parameter-fields'
import { ParameterFields } from './parameter-fields-view'
import { parameterSchemas } from './schema-words'
import { useEntries } from './use-entries'

const path = ['parameters']

export function ParametersSection() {
  const t = useTranslations('StudioForm')
  const entries = useEntries(path)
  const { question } = useForm()
  const kinds = parameterKinds.map((kind) => ({
    kind,
    title: t(`parameter.${kind}`),
    meaning: parameterSchemas.find((each) => each.kind === kind)?.meaning ?? '',
  }))
  const isMap =
    question['parameters'] === undefined || question['parameters'] === null || isJsonMap(question['parameters'])
  return (
    <>
      <EntryRows path={path} entries={entries} named={nameAllowed} nameOf={(name) => t('parameterName', { name })}>
        {(own) => <ParameterFields path={own} />}
      </EntryRows>
      {isMap && (
        <KindMenu
          label={t('addParameter')}
          kinds={kinds}
          onAdd={(kind) => entries.add(parameterForms[kind].begins, wishFor[kind])}
        />
      )}
    </>
  )
}

/** What a parameter of this kind is usually called. */
const wishFor = {
  integer: 'n',
  decimal: 'x',
  choice: 'c',
  choose: 'names',
  permutation: 'order',
  probabilities: 'p',
  independentProbabilities: 'r',
  logits: 'z',
  perplexityTarget: 'd',
  jointProbabilities: 'joint',
  confusionCounts: 'counts',
} as const
