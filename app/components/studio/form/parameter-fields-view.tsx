'use client'

/** The fields of one parameter, by its kind. */
import { useTranslations } from '@/app/i18n/use-translations'
import { isJsonMap } from '@/lib/authoring/json'
import { Described } from './described'
import styles from './form.module.css'
import { type FormPath, useForm, useValue } from './form-context'
import { OtherShape } from './other-shape'
import { parameterForms, parameterKinds } from './parameter-fields'
import { ProblemList } from './problem-list'
import { parameterSchemas } from './schema-words'
import { SpecField } from './spec-field'

export function ParameterFields({ path }: { readonly path: FormPath }) {
  const t = useTranslations('StudioForm')
  const { problems } = useForm()
  const value = useValue(path)
  const kind = isJsonMap(value) ? parameterKinds.find((each) => Object.hasOwn(value, each)) : undefined
  const known = parameterSchemas.find((each) => each.kind === kind)
  const own = problems.filter((problem) => problem.path === path.join('.'))
  if (kind === undefined || known === undefined) return <OtherShape path={path} />
  return (
    <>
      <p className={styles['kind']}>
        <strong>{t(`parameter.${kind}`)}</strong> <Described text={known.meaning} />
      </p>
      <ProblemList problems={own} />
      <div className={styles['pairs']}>
        {parameterForms[kind].fields.map((spec) => (
          <SpecField key={spec.at} base={path} spec={spec} schema={known.schema} />
        ))}
      </div>
    </>
  )
}
