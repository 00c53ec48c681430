/** A name as mathematicians write it: p1 is p with an index, yhat is y with a hat, alpha is the Greek letter. */

const greek = new Set(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  ),
)

export function symbolLatex(name: string): string {
  const [, letters = name, index = ''] = /^([A-Za-z]+?)(\d*)$/.exec(name) ?? []
  const hatted = /^([A-Za-z]+)hat$/.exec(letters)?.[1]
  const base = hatted !== undefined && isLetter(hatted) ? `\\hat{${letterLatex(hatted)}}` : letterLatex(letters)
  return index === '' ? base : `${base}_{${index}}`
}

function isLetter(letters: string): boolean {
  return letters.length === 1 || greek.has(letters)
}

function letterLatex(letters: string): string {
  if (letters.length === 1) return letters
  return greek.has(letters) ? `\\${letters}` : `\\mathit{${letters}}`
}
