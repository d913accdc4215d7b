import { GrammarError } from './notation'
import type { Alternative, Choice, RuleTable } from './notation'
import type { Random } from './random'

/** How often a list has two, three, four and five items. */
const LIST_LENGTHS = [2, 2, 2, 2, 3, 3, 3, 4, 4, 5]

/** What a derivation goes by. */
export interface Drawing {
  readonly table: RuleTable
  readonly random: Random
  /** Rules that no alternative may consist of. */
  readonly without: ReadonlySet<string>
}

/** @throws GrammarError when every alternative is excluded. */
export function drawChoice(choice: Choice, drawing: Drawing): string {
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
  while (left >= alternatives[at].weight) left -= alternatives[at++].weight
  return alternatives[at]
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
