/**
 * A grammar: for each rule the alternatives it may become, each on a line of its own or between bars, in this notation:
 *
 * | written | stands for |
 * |---|---|
 * | `{rule}` | whatever the rule becomes |
 * | `<a\|b>` | a or b |
 * | `[a\|b]` | a or b or nothing |
 * | `{rule+or}` | a list of two to five, from different alternatives of the rule: "a or b", "a, b, or c", "a, b or c" |
 * | `…*3` | at the end of an alternative: three times as likely as one without a number |
 *
 * A variable (see {@link Variables}) in the name of a rule makes one rule for each of its values; in an alternative whose
 * rule does not name it, one alternative for each value. So `there {be.#} no {$.bare.#}` under the name `negative.$`, with
 * `#` for the number and `$` for the finding, keeps number and finding the same throughout.
 * A grammar must not be recursive.
 */
export type Rules = Readonly<Record<string, string>>

/** The values of each one-letter variable, such as `{ '#': ['sg', 'pl'] }`. */
export type Variables = Readonly<Record<string, readonly string[]>>

/** A fault in the rules of a grammar, or a request that it cannot meet. */
export class GrammarError extends Error {
  constructor(
    readonly rule: string,
    problem: string,
  ) {
    super(`grammar rule "${rule}": ${problem}`)
    this.name = 'GrammarError'
  }
}

/** A rule or an inline choice, once read. */
export interface Choice {
  readonly alternatives: readonly Alternative[]
  readonly totalWeight: number
}

/** The rules of a grammar by their names. */
export type RuleTable = ReadonlyMap<string, Choice>

/** One way for a rule to become text. */
export interface Alternative {
  readonly weight: number
  readonly parts: readonly Part[]
}

/** What an alternative is made of: literal text and what has yet to become text. */
export type Part = string | InlineChoice | Slot | List
interface InlineChoice extends Choice {
  readonly kind: 'choice'
}
interface Slot {
  readonly kind: 'slot'
  readonly rule: string
}
interface List {
  readonly kind: 'list'
  readonly rule: string
  readonly conjunction: string
}

/** The alternatives of a rule as they are written. */
export function alternativesOf(notation: string): string[] {
  const alternatives: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of `${notation}\n`.matchAll(/[<[{>\]}|\n]/g)) {
    if ('<[{'.includes(mark)) depth++
    else if ('>]}'.includes(mark)) depth--
    else if (depth === 0) {
      alternatives.push(notation.slice(start, index).trim())
      start = index + 1
    }
  }
  // What an unclosed bracket left over; the parser says what is wrong with it.
  alternatives.push(notation.slice(start).trim())
  return alternatives.filter((alternative) => alternative !== '')
}

/** An alternative as it reads: "opacity*3" without the "*3". */
export function withoutWeight(alternative: string): string {
  return alternative.replace(/\*\d+$/, '')
}

/**
 * Reads one alternative by recursive descent.
 *
 * @throws GrammarError, in the name of `rule`, on faulty notation.
 */
export function parseAlternative(notation: string, rule: string): Alternative {
  const tokens = notation.match(/\{[^{}]*\}|\*\d+|[<>[\]|]|[^{}<>[\]|*]+|./g) ?? []
  let at = 0

  const fail = (where: string): never => {
    throw new GrammarError(rule, `cannot read "${notation}" at "${where}"`)
  }
  const sequence = (): Alternative => {
    const parts: Part[] = []
    for (;;) {
      const token = tokens[at]
      if (token === undefined || '|>]'.includes(token)) return { weight: 1, parts }
      at++
      if (/^\*\d/.test(token)) return { weight: Number(token.slice(1)), parts }
      if (token === '<') parts.push(choice([], '>'))
      else if (token === '[') parts.push(choice([{ weight: 1, parts: [] }], ']'))
      else if (token.length > 2 && token.startsWith('{')) parts.push(slot(token.slice(1, -1)))
      else if (/^[{}*]/.test(token)) fail(token)
      else parts.push(token)
    }
  }
  const choice = (alternatives: Alternative[], close: string): InlineChoice => {
    for (;;) {
      alternatives.push(sequence())
      const token = tokens[at++]
      if (token === close) return { kind: 'choice', ...choiceOf(alternatives) }
      if (token !== '|') fail(token ?? 'its end')
    }
  }
  const slot = (text: string): Part => {
    const [name = '', conjunction] = text.split('+')
    return conjunction === undefined ? { kind: 'slot', rule: name } : { kind: 'list', rule: name, conjunction }
  }

  const alternative = sequence()
  if (at < tokens.length) fail(tokens[at])
  return alternative
}

/** The choice between alternatives, with the sum of their weights. */
export function choiceOf(alternatives: readonly Alternative[]): Choice {
  return { alternatives, totalWeight: alternatives.reduce((sum, { weight }) => sum + weight, 0) }
}
