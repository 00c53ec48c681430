/** Words of the format that are chosen from a few, as a person says them. */
import type { useTranslations } from '@/app/i18n/use-translations'

const known = [
  ...(['bits', 'nats', 'none', 'all', 'each', 'probabilities', 'numbers'] as const),
  ...(['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const),
  ...(['easy', 'medium', 'hard', 'template', 'as_written'] as const),
] as const

type FormWords = ReturnType<typeof useTranslations<'StudioForm'>>

/** One that has no words yet is shown as the format names it. */
export function pickWords(values: readonly string[], t: FormWords) {
  return values.map((value) => {
    const word = known.find((each) => each === value)
    return { value, words: word === undefined ? value : t(`pick.${word}`) }
  })
}
