'use client'

/** The fields of one answer, by its kind. */
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { answerForms, answerHead, answerKindOf, answerTail } from './answer-fields'
import { Described } from './described'
import type { FieldSpec } from './field-spec'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { ProblemList } from './problem-list'
import { answerSchemas } from './schema-words'
import { SpecField } from './spec-field'

export function AnswerFields({ path }: { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { problems } = useForm()
  const value = useValue(path)
  const kind = isJsonMap(value) ? answerKindOf(value) : null
  const known = answerSchemas.find((each) => each.kind === kind)
  const own = problems.filter((problem) => problem.path === path.join('.'))
  if (kind === null || known === undefined) return <OtherShape path={path} />
  const { fields, more } = answerForms[kind]
  const field = (spec: FieldSpec) => <SpecField key={spec.at} base={path} spec={spec} schema={known.schema} />
  return (
    <>
      <p className={styles['kind']}>
        <strong>{t(`answer.${kind}`)}</strong> <Described text={known.meaning} />
      </p>
      <ProblemList problems={own} />
      {[...answerHead, ...fields].map(field)}
      <details className={disclosure['box']}>
        <summary>{t('more')}</summary>
        <div className={styles['stack']}>{[...more, ...answerTail].map(field)}</div>
      </details>
    </>
  )
}
