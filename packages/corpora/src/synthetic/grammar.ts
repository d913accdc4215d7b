import type { Random } from './random'

/**
 * A grammar: for each rule the alternatives it may become, each in this notation:
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
 * rule does not name it, one alternative for each value. So `'there {be.#} no {$.#}'` under the name `negative.$`, with
 * `#` for the number and `$` for the finding, keeps number and finding the same throughout.
 * A grammar must not be recursive.
 */
export type Rules = Readonly<Record<string, readonly string[]>>

/** The values of each one-letter variable, such as `{ '#': ['sg', 'pl'] }`. */
export type Variables = Readonly<Record<string, readonly string[]>>

/** A fault in the rules of a grammar, or a request for a rule that it lacks. */
export class GrammarError extends Error {
  constructor(
    readonly rule: string,
    problem: string,
  ) {
    super(`grammar rule "${rule}": ${problem}`)
    this.name = 'GrammarError'
  }
}

interface Rule extends Choice {
  readonly name: string
  /** How many derivations it has, and how many lists can be made of it; undefined until counted. */
  count?: bigint
  lists?: bigint
}
interface Choice {
  readonly kind: 'choice'
  readonly alternatives: Alternative[]
  totalWeight: number
}
interface Alternative {
  readonly weight: number
  readonly parts: readonly Part[]
}
type Part = string | Choice | { readonly kind: 'slot'; readonly rule: Rule } | List
interface List {
  readonly kind: 'list'
  readonly rule: Rule
  readonly conjunction: string
}

/** How often a list has two, three, four and five items. */
const LIST_LENGTHS = [2, 2, 2, 2, 3, 3, 3, 4, 4, 5]
const LONGEST_LIST = 5

/** A compiled grammar. */
export interface Grammar {
  /** Names of all rules, variables filled in. */
  readonly rules: readonly string[]
  /**
   * One derivation of a rule.
   *
   * @param without - Names of rules. An alternative that is nothing but such a rule is not chosen.
   * @throws GrammarError when the rule is unknown or all of its alternatives are excluded.
   */
  draw(rule: string, random: Random, without?: ReadonlySet<string>): string
  /** How many derivations a rule has. */
  count(rule: string): bigint
  /** Names of the rules that can be met when starting from `rule`. */
  reachable(rule: string): ReadonlySet<string>
}

/**
 * @param sources - The rules, which may lie in several tables; no two of them may define the same rule.
 * @throws GrammarError on an unknown slot, a recursive rule, an alternative given twice and on faulty notation.
 * @example
 * const grammar = compileGrammar([{ sentence: ['no {finding+or}', '{finding}*2'], finding: ['edema', 'effusion'] }])
 * grammar.draw('sentence', seededRandom(1)) // 'effusion', or 'no edema or effusion', …
 * grammar.count('sentence') // 4n
 */
export function compileGrammar(sources: readonly Rules[], variables: Variables = {}): Grammar {
  const expanded = sources.flatMap(Object.entries<readonly string[]>).flatMap(([name, alternatives]) =>
    expand([name, ...alternatives], [name], variables).map(([filled, ...rest]) => ({
      name: filled!,
      alternatives: rest.flatMap((one) => expand([one], [one], variables).flat()),
    })),
  )
  const table = new Map<string, Rule>()
  for (const { name } of expanded) {
    if (table.has(name)) throw new GrammarError(name, 'is given twice')
    table.set(name, { kind: 'choice', name, alternatives: [], totalWeight: 0 })
  }
  const find = (name: string, user: string): Rule => {
    const rule = table.get(name)
    if (!rule) throw new GrammarError(user, `there is no rule for {${name}}`)
    return rule
  }
  for (const { name, alternatives } of expanded) {
    if (new Set(alternatives.map(withoutWeight)).size < alternatives.length) throw new GrammarError(name, 'has an alternative twice')
    for (const notation of alternatives) {
      addAlternative(table.get(name)!, new Parser(notation, name, (slot) => find(slot, name)).alternative())
    }
  }
  rejectRecursion(table.values())
  return {
    rules: [...table.keys()],
    draw: (name, random, without = NOTHING) => drawChoice(find(name, name), random, without),
    count: (name) => countRule(find(name, name)),
    reachable: (name) => {
      const reached = new Set([find(name, name)])
      // A set shows what is added to it while it is walked through.
      for (const rule of reached) for (const used of rulesOf(rule)) reached.add(used)
      return new Set([...reached].map((rule) => rule.name))
    },
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** All fillings of the variables that occur in `carriers`, applied to every one of `texts`. */
function expand(texts: readonly string[], carriers: readonly string[], variables: Variables): string[][] {
  let filled = [[...texts]]
  for (const [variable, values] of Object.entries(variables)) {
    if (!carriers.some((carrier) => carrier.includes(variable))) continue
    filled = filled.flatMap((row) => values.map((value) => row.map((text) => text.replaceAll(variable, value))))
  }
  return filled
}

function addAlternative(choice: Choice, alternative: Alternative): void {
  choice.alternatives.push(alternative)
  choice.totalWeight += alternative.weight
}

/** An alternative as it reads: "opacity*3" without the "*3". */
export function withoutWeight(alternative: string): string {
  return alternative.replace(/\*\d+$/, '')
}

const TOKENS = /\{[^{}]*\}|\*\d+|[<>[\]|]|[^{}<>[\]|*]+|./g

/** Reads one alternative by recursive descent. */
class Parser {
  private readonly tokens: readonly string[]
  private at = 0

  constructor(
    private readonly notation: string,
    private readonly ruleName: string,
    private readonly find: (slot: string) => Rule,
  ) {
    this.tokens = notation.match(TOKENS) ?? []
  }

  alternative(): Alternative {
    const alternative = this.sequence()
    if (this.at < this.tokens.length) this.fail(this.tokens[this.at]!)
    return alternative
  }

  private sequence(): Alternative {
    const parts: Part[] = []
    for (;;) {
      const token = this.tokens[this.at]
      if (token === undefined || token === '|' || token === '>' || token === ']') return { weight: 1, parts }
      this.at++
      if (token.startsWith('*')) return { weight: Number(token.slice(1)), parts }
      if (token === '<') parts.push(this.choice([], '>'))
      else if (token === '[') parts.push(this.choice([{ weight: 1, parts: [] }], ']'))
      else if (token.startsWith('{')) parts.push(this.slot(token.slice(1, -1)))
      else parts.push(token)
    }
  }

  private choice(alternatives: readonly Alternative[], close: string): Choice {
    const choice: Choice = { kind: 'choice', alternatives: [], totalWeight: 0 }
    for (const alternative of alternatives) addAlternative(choice, alternative)
    for (;;) {
      addAlternative(choice, this.sequence())
      const token = this.tokens[this.at++]
      if (token === close) return choice
      if (token !== '|') this.fail(token ?? 'its end')
    }
  }

  private slot(text: string): Part {
    const [name, conjunction] = text.split('+')
    const rule = this.find(name!)
    return conjunction === undefined ? { kind: 'slot', rule } : { kind: 'list', rule, conjunction }
  }

  private fail(where: string): never {
    throw new GrammarError(this.ruleName, `cannot read "${this.notation}" at "${where}"`)
  }
}

function drawChoice(choice: Choice, random: Random, without: ReadonlySet<string>): string {
  return drawAlternative(choose(choice, random, without), random, without)
}

function choose(choice: Choice, random: Random, without: ReadonlySet<string>): Alternative {
  let chosen = weightedPick(choice, random)
  if (without.size === 0 || !isExcluded(chosen, without)) return chosen
  if (choice.alternatives.every((alternative) => isExcluded(alternative, without))) {
    throw new GrammarError([...without].join(', '), 'excluded, which leaves nothing to choose')
  }
  while (isExcluded(chosen, without)) chosen = weightedPick(choice, random)
  return chosen
}

function weightedPick({ alternatives, totalWeight }: Choice, random: Random): Alternative {
  let left = random.below(totalWeight)
  let at = 0
  while (left >= alternatives[at]!.weight) left -= alternatives[at++]!.weight
  return alternatives[at]!
}

function isExcluded({ parts }: Alternative, without: ReadonlySet<string>): boolean {
  const part = parts[0]
  return parts.length === 1 && typeof part === 'object' && part.kind === 'slot' && without.has(part.rule.name)
}

function drawAlternative({ parts }: Alternative, random: Random, without: ReadonlySet<string>): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if (part.kind === 'choice') text += drawChoice(part, random, without)
    else if (part.kind === 'slot') text += drawChoice(part.rule, random, without)
    else text += drawList(part, random, without)
  }
  return text
}

function drawList({ rule, conjunction }: List, random: Random, without: ReadonlySet<string>): string {
  const open = rule.alternatives.filter((alternative) => !isExcluded(alternative, without)).length
  const length = Math.min(random.pick(LIST_LENGTHS), Math.max(open, 1))
  const chosen = new Set<Alternative>()
  while (chosen.size < length) chosen.add(choose(rule, random, without))
  const items = [...chosen].map((alternative) => drawAlternative(alternative, random, without))
  const last = items.pop()!
  if (items.length === 0) return last
  const comma = items.length > 1 && random.chance(50) ? ',' : ''
  return `${items.join(', ')}${comma} ${conjunction} ${last}`
}

function countRule(rule: Rule): bigint {
  return (rule.count ??= countChoice(rule))
}

function countChoice({ alternatives }: Choice): bigint {
  return alternatives.reduce((sum, alternative) => sum + countAlternative(alternative), 0n)
}

function countAlternative({ parts }: Alternative): bigint {
  return parts.reduce((product, part) => {
    if (typeof part === 'string') return product
    if (part.kind === 'choice') return product * countChoice(part)
    return product * (part.kind === 'slot' ? countRule(part.rule) : countLists(part.rule))
  }, 1n)
}

/** Ordered choices of k different alternatives are k! times the elementary symmetric polynomial of their counts. */
function countLists(rule: Rule): bigint {
  if (rule.lists !== undefined) return rule.lists
  const symmetric = [1n, ...Array<bigint>(LONGEST_LIST).fill(0n)]
  for (const count of rule.alternatives.map(countAlternative)) {
    for (let k = LONGEST_LIST; k > 0; k--) symmetric[k] = symmetric[k]! + symmetric[k - 1]! * count
  }
  rule.lists = 0n
  let factorial = 1n
  for (let k = 2; k <= LONGEST_LIST; k++) {
    factorial *= BigInt(k)
    // Three and more items may stand with or without a comma before the conjunction.
    rule.lists += factorial * symmetric[k]! * (k > 2 ? 2n : 1n)
  }
  return rule.lists
}

/** The rules that a rule names. */
function rulesOf({ alternatives }: Choice): Rule[] {
  return alternatives
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (typeof part === 'string' ? [] : part.kind === 'choice' ? rulesOf(part) : [part.rule]))
}

function rejectRecursion(rules: Iterable<Rule>): void {
  const done = new Set<Rule>()
  const visit = (rule: Rule, above: ReadonlySet<Rule>): void => {
    if (above.has(rule)) throw new GrammarError(rule.name, 'refers to itself')
    if (done.has(rule)) return
    for (const used of rulesOf(rule)) visit(used, new Set([...above, rule]))
    done.add(rule)
  }
  for (const rule of rules) visit(rule, new Set())
}
