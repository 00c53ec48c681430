/** Raised when roll-ups come to mean something else: the next start then rebuilds them from the log. */
export const talliesVersion = '1'
