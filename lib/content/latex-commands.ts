/** What each LaTeX command takes and is, as far as the grammar of scripts and groups needs to know it. */

/**
 * styled    one argument, and the whole is one symbol that may bear a subscript: \hat{y}, \text{CE}
 * value     its arguments make a value that bears none: \frac{a}{b}, \sqrt{x}
 * limits    an operator whose subscript is its range: \sum, \max
 * named     a named function; a braced group after it is its operand: \log, \exp
 * symbol    a letter: \theta, \infty
 * operator  a relation, a binary operator, a space or a sign: \iff, \cdot, \quad
 * set       an operator that a set may follow: \in, \setminus
 * delimiter takes the delimiter that follows: \left, \big
 * other     takes arguments and is nothing itself: \begin, \color
 * unknown   not in the table; a group after it may be its argument
 */
export type CommandKind =
  | 'styled'
  | 'value'
  | 'limits'
  | 'named'
  | 'symbol'
  | 'operator'
  | 'set'
  | 'delimiter'
  | 'open'
  | 'close'
  | 'other'
  | 'unknown'

export type Command = { readonly kind: CommandKind; readonly argumentCount: number }

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const kinds = [
  {
    kind: 'styled',
    argumentCount: 1,
    names: words(`hat widehat tilde widetilde bar overline underline vec dot ddot check breve acute grave mathring
      overrightarrow overleftarrow overbrace underbrace mathbf mathrm mathit mathsf mathtt mathcal mathscr mathbb
      mathfrak boldsymbol bm pmb bold text textbf textit textrm textsf texttt textnormal operatorname mathop mathbin
      mathrel mathord boxed cancel`),
  },
  {
    kind: 'value',
    argumentCount: 2,
    names: words('frac dfrac tfrac cfrac binom dbinom tbinom overset underset stackrel textcolor'),
  },
  { kind: 'value', argumentCount: 1, names: words('sqrt xrightarrow xleftarrow substack') },
  {
    kind: 'limits',
    argumentCount: 0,
    names: words(`sum prod coprod int iint iiint oint bigcup bigcap bigoplus bigotimes bigvee bigwedge bigsqcup
      lim limsup liminf max min sup inf argmax argmin gcd Pr`),
  },
  {
    kind: 'named',
    argumentCount: 0,
    names: words(`log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan det dim ker hom
      deg arg`),
  },
  {
    kind: 'symbol',
    argumentCount: 0,
    names: words(`alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi
      omicron pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi
      Sigma Upsilon Phi Psi Omega ell hbar imath jmath partial nabla infty emptyset varnothing aleph Re Im wp top bot
      angle ldots cdots dots vdots ddots prime checkmark forall exists neg lnot`),
  },
  {
    kind: 'operator',
    argumentCount: 0,
    names:
      words(String.raw`iff implies impliedby to gets mapsto rightarrow leftarrow Rightarrow Leftarrow leftrightarrow
      Leftrightarrow longrightarrow Longrightarrow leq le geq ge neq ne ll gg approx equiv sim simeq cong propto
      parallel perp mid models vdash cdot times div pm mp ast star circ bullet oplus otimes odot wedge vee land lor
      quad qquad colon limits nolimits displaystyle textstyle scriptstyle nonumber hline middle prec succ doteq
      triangleq coloneqq , ; : ! > \ & % # $ _`).concat(' '),
  },
  {
    kind: 'set',
    argumentCount: 0,
    names: words('in notin ni subset subseteq supset supseteq cup cap setminus'),
  },
  {
    kind: 'delimiter',
    argumentCount: 0,
    names: words('left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr'),
  },
  { kind: 'open', argumentCount: 0, names: words(`{ langle lvert lVert lfloor lceil lbrace`) },
  { kind: 'close', argumentCount: 0, names: words(`} rangle rvert rVert rfloor rceil rbrace | vert Vert`) },
  {
    kind: 'other',
    argumentCount: 1,
    names: words('begin end color tag label hspace vspace phantom hphantom vphantom mathstrut pmod bmod'),
  },
] as const satisfies readonly { kind: CommandKind; argumentCount: number; names: readonly string[] }[]

const table: ReadonlyMap<string, Command> = new Map(
  kinds.flatMap(({ kind, argumentCount, names }) => names.map((name) => [name, { kind, argumentCount }] as const)),
)

const unknownCommand: Command = { kind: 'unknown', argumentCount: 0 }

/** The entry of a command named with its backslash, \hat say. */
export function findCommand(text: string): Command {
  return table.get(text.slice(1)) ?? unknownCommand
}
