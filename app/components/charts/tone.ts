/** The colours of marks. What a tone says, a shape, a place or a word says too. */

export type Tone = 'one' | 'two' | 'three' | 'four' | 'right' | 'wrong' | 'caution' | 'soft'
