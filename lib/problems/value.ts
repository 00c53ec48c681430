/** What an expression of a question may evaluate to. Vectors are plain arrays; a matrix is an array of rows. */
export type Value = number | boolean | string | readonly number[] | readonly string[] | readonly (readonly number[])[]
