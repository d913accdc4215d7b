import { countChoice } from './count'
import { drawChoice } from './draw'
import { alternativesOf, choiceOf, GrammarError, parseAlternative, withoutWeight } from './notation'
import type { Choice, Rules, RuleTable, Variables } from './notation'
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

function rejectFaultySlots(table: RuleTable): void {
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
