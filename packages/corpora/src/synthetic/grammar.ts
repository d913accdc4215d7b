import { alternativesOf, choiceOf, GrammarError, parseAlternative, withoutWeight } from './notation'
import type { Alternative, Choice, Rules, Variables } from './notation'
import type { Random } from './random'

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
  /** Names of the rules that can be met when starting from `rule`, itself among them. */
  reachable(rule: string): ReadonlySet<string>
}

type Table = ReadonlyMap<string, Choice>

/**
 * @param sources - The rules, which may lie in several tables; no two of them may define the same rule.
 * @throws GrammarError on an unknown slot, a recursive or empty rule, an alternative given twice and on faulty notation.
 * @example
 * const grammar = compileGrammar([{ sentence: 'no {finding+or} | {finding}*2', finding: 'edema | effusion' }])
 * grammar.draw('sentence', seededRandom(1)) // 'effusion', or 'no edema or effusion', …
 * grammar.count('sentence') // 4n
 */
export function compileGrammar(sources: readonly Rules[], variables: Variables = {}): Grammar {
  const table = new Map<string, Choice>()
  for (const [name, notation] of sources.flatMap((rules) => Object.entries(rules))) {
    for (const [rule = '', ...alternatives] of fill([name, ...alternativesOf(notation)], [name], variables)) {
      if (table.has(rule)) throw new GrammarError(rule, 'is given twice')
      table.set(rule, compileRule(rule, alternatives, variables))
    }
  }
  rejectFaultySlots(table)
  const find = (rule: string): Choice => {
    const choice = table.get(rule)
    if (!choice) throw new GrammarError(rule, 'is unknown')
    return choice
  }
  const counts = new Map<string, bigint>()
  return {
    rules: [...table.keys()],
    draw: (rule, random, without = NOTHING) => drawChoice(find(rule), { table, random, without }),
    count: (rule) => countChoice(find(rule), table, counts),
    reachable: (rule) => {
      const reached = new Set([rule])
      // A set shows what is added to it while it is walked through.
      for (const name of reached) collectSlots(find(name), reached)
      return reached
    },
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** `texts` under every assignment of the variables that occur in `carriers`. */
function fill(texts: readonly string[], carriers: readonly string[], variables: Variables): string[][] {
  let filled = [[...texts]]
  for (const [variable, values] of Object.entries(variables)) {
    if (!carriers.some((carrier) => carrier.includes(variable))) continue
    filled = filled.flatMap((row) => values.map((value) => row.map((text) => text.replaceAll(variable, value))))
  }
  return filled
}

function compileRule(name: string, alternatives: readonly string[], variables: Variables): Choice {
  const written = alternatives.flatMap((one) => fill([one], [one], variables).flat())
  if (written.length === 0) throw new GrammarError(name, 'has no alternative')
  const seen = new Set<string>()
  for (const one of written.map(withoutWeight)) {
    if (seen.has(one)) throw new GrammarError(name, `has "${one}" twice`)
    seen.add(one)
  }
  return choiceOf(written.map((one) => parseAlternative(one, name)))
}

/** Adds the names of the rules that a rule or an inline choice names. */
function collectSlots({ alternatives }: Choice, slots: Set<string>): Set<string> {
  for (const { parts } of alternatives) {
    for (const part of parts) {
      if (typeof part === 'string') continue
      if (part.kind === 'choice') collectSlots(part, slots)
      else slots.add(part.rule)
    }
  }
  return slots
}

function rejectFaultySlots(table: Table): void {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (rule: string): void => {
    state.set(rule, 'open')
    for (const slot of collectSlots(table.get(rule)!, new Set())) {
      if (!table.has(slot)) throw new GrammarError(rule, `there is no rule for {${slot}}`)
      if (state.get(slot) === 'open') throw new GrammarError(slot, 'refers to itself')
      if (!state.has(slot)) visit(slot)
    }
    state.set(rule, 'done')
  }
  for (const rule of table.keys()) if (!state.has(rule)) visit(rule)
}

interface Drawing {
  readonly table: Table
  readonly random: Random
  readonly without: ReadonlySet<string>
}

function drawChoice(choice: Choice, drawing: Drawing): string {
  return drawAlternative(choose(choice, drawing), drawing)
}

function choose(choice: Choice, { random, without }: Drawing): Alternative {
  let chosen = pickByWeight(choice, random)
  if (without.size === 0 || !isExcluded(chosen, without)) return chosen
  if (choice.alternatives.every((alternative) => isExcluded(alternative, without))) {
    throw new GrammarError([...without].join(', '), 'excluded, which leaves nothing to choose')
  }
  while (isExcluded(chosen, without)) chosen = pickByWeight(choice, random)
  return chosen
}

function pickByWeight({ alternatives, totalWeight }: Choice, random: Random): Alternative {
  let left = random.below(totalWeight)
  let at = 0
  while (left >= alternatives[at]!.weight) left -= alternatives[at++]!.weight
  return alternatives[at]!
}

function isExcluded({ parts }: Alternative, without: ReadonlySet<string>): boolean {
  const part = parts[0]
  return parts.length === 1 && typeof part === 'object' && part.kind === 'slot' && without.has(part.rule)
}

function drawAlternative({ parts }: Alternative, drawing: Drawing): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if (part.kind === 'choice') text += drawChoice(part, drawing)
    else if (part.kind === 'slot') text += drawChoice(drawing.table.get(part.rule)!, drawing)
    else text += drawList(drawing.table.get(part.rule)!, part.conjunction, drawing)
  }
  return text
}

/** How often a list has two, three, four and five items. */
const LIST_LENGTHS = [2, 2, 2, 2, 3, 3, 3, 4, 4, 5]
const LONGEST_LIST = 5

function drawList(items: Choice, conjunction: string, drawing: Drawing): string {
  const { random, without } = drawing
  const open = items.alternatives.filter((alternative) => !isExcluded(alternative, without)).length
  const length = Math.min(random.pick(LIST_LENGTHS), Math.max(open, 1))
  const chosen = new Set<Alternative>()
  while (chosen.size < length) chosen.add(choose(items, drawing))
  const texts = [...chosen].map((alternative) => drawAlternative(alternative, drawing))
  const last = texts.pop()!
  if (texts.length === 0) return last
  const comma = texts.length > 1 && random.chance(50) ? ',' : ''
  return `${texts.join(', ')}${comma} ${conjunction} ${last}`
}

/** @param counts - What has been counted: rules by their name, lists of them by their name and a plus. */
function countChoice({ alternatives }: Choice, table: Table, counts: Map<string, bigint>): bigint {
  const remembered = (key: string, count: () => bigint): bigint => {
    if (!counts.has(key)) counts.set(key, count())
    return counts.get(key)!
  }
  const countAlternative = ({ parts }: Alternative): bigint =>
    parts.reduce((product, part) => {
      if (typeof part === 'string') return product
      if (part.kind === 'choice') return product * countChoice(part, table, counts)
      const rule = table.get(part.rule)!
      if (part.kind === 'slot') return product * remembered(part.rule, () => countChoice(rule, table, counts))
      return product * remembered(`${part.rule}+`, () => countLists(rule.alternatives.map(countAlternative)))
    }, 1n)
  return alternatives.reduce((sum, alternative) => sum + countAlternative(alternative), 0n)
}

/** Ordered choices of k different alternatives are k! times the elementary symmetric polynomial of their counts. */
function countLists(counts: readonly bigint[]): bigint {
  const symmetric = [1n, ...Array<bigint>(LONGEST_LIST).fill(0n)]
  for (const count of counts) {
    for (let k = LONGEST_LIST; k > 0; k--) symmetric[k] = symmetric[k]! + symmetric[k - 1]! * count
  }
  let lists = 0n
  let factorial = 1n
  for (let k = 2; k <= LONGEST_LIST; k++) {
    factorial *= BigInt(k)
    // Three and more items may stand with or without a comma before the conjunction.
    lists += factorial * symmetric[k]! * (k > 2 ? 2n : 1n)
  }
  return lists
}
