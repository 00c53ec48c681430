'use client'

/** What the fields of the form share: what the text holds now, what is wrong at a path, and the names that expressions may use. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Studio, useStudio } from '@/app/components/studio/studio-context'
import type { Diagnostic } from '@/lib/authoring/diagnostic'
import { isJsonList, isJsonMap, type Json, type JsonMap } from '@/lib/authoring/json'

export type FormPath = readonly (string | number)[]

type Form = Pick<Studio, 'edit' | 'change' | 'show' | 'undo' | 'canEdit' | 'source'> & {
  readonly question: JsonMap
  readonly problems: readonly Diagnostic[]
  /** Parameters and `let` values. */
  readonly names: readonly string[]
}

const FormContext = createContext<Form | null>(null)

export function FormProvider({ question, children }: { readonly question: JsonMap; readonly children: ReactNode }) {
  const { edit, change, show, undo, canEdit, source, reading } = useStudio()
  const problems = reading.diagnostics
  const names = useMemo(() => [...keysAt(question, ['parameters']), ...keysAt(question, ['let'])], [question])
  const form = { edit, change, show, undo, canEdit, source, question, problems, names }
  return <FormContext value={form}>{children}</FormContext>
}

export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === null) throw new TypeError('outside of the form')
  return form
}

/** What stands at a path now; `undefined` where nothing does. */
export function useValue(path: FormPath): Json | undefined {
  return valueAt(useForm().question, path)
}

/** What is wrong at a path or below it. */
export function useProblems(path: FormPath): readonly Diagnostic[] {
  const { problems } = useForm()
  const own = path.join('.')
  return problems.filter((problem) => problem.path === own || problem.path.startsWith(`${own}.`))
}

export function valueAt(root: Json | undefined, path: FormPath): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (isJsonMap(value)) return Object.hasOwn(value, String(step)) ? value[String(step)] : undefined
    return isJsonList(value) ? value[Number(step)] : undefined
  }, root)
}

export function keysAt(root: Json, path: FormPath): readonly string[] {
  const map = valueAt(root, path)
  return isJsonMap(map) ? Object.keys(map) : []
}
