/** What a question can be, in the order in which a form offers it. */

export const questionKinds = ['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const
export const difficulties = ['easy', 'medium', 'hard'] as const
