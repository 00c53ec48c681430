/** The words of a namespace, in a client component or one that is both. */
import { useTranslations as useUntyped } from 'next-intl'
import type { Namespace, Words } from './words'

export function useTranslations<Name extends Namespace>(namespace: Name): Words<Name>
export function useTranslations(namespace: string): unknown {
  return useUntyped(namespace)
}
