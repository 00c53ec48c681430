/** What a response is once it is read, and what a mistake gives: a number, an id, a vector, an order of ids, a table by rows. */
export type AnswerValue = number | string | readonly number[] | readonly string[] | readonly (readonly number[])[]
