/** The word for a kind of answer. */
import { answerKinds } from '@/app/components/answer/answer-kinds'

/** In the message files; one they do not know yet is called "another kind". */
export function answerKindKey(kind: string): `answerKind.${(typeof answerKinds)[number] | 'other'}` {
  const known = answerKinds.find((each) => each === kind)
  return `answerKind.${known ?? 'other'}`
}
