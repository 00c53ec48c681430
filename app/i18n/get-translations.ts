/** The words of a namespace, in a server component. */
import 'server-only'
import { getTranslations as getUntyped } from 'next-intl/server'
import type { Namespace, Words } from './words'

export const getTranslations: <Name extends Namespace>(namespace: Name) => Promise<Words<Name>> = getUntyped
