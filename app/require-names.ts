/** Whether this browser shows pseudonyms instead of students' names: for projecting a class page to the class. */
import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'

export const namesCookie = 'student-names'
export const hidden = 'hidden'

export const areNamesHidden = cache(async (): Promise<boolean> => (await cookies()).get(namesCookie)?.value === hidden)
