import type { Mention } from '../mentions/find-mentions'
import type { Correction, MentionClass } from './correction'
import { CORRECTIONS } from './corrections'
import { saidOf } from './said'

/** A sentence as cleaned. */
interface Correctable {
  readonly text: string
}

/** The class of a mention, and the rule that gave it. */
interface Decision {
  readonly class: MentionClass
  readonly rule: string
}

/** Said of a mention that is to be passed over: it says nothing of its observation. */
export interface Dropped {
  readonly class: 'dropped'
  readonly rule: string
}

/**
 * What the mentions of a sentence are, the official labeler's clinical mistakes put right: of the corrections that would
 * change a class, the first does, and its name becomes the rule.
 *
 * @param mentions with offsets into the sentence
 * @param decisions the official ones, one for each mention
 * @param corrections all of them, unless some are to be looked at alone
 * @returns a decision for each mention, the one given where nothing changes it
 */
export function correctDecisions<D extends Decision>(
  { text }: Correctable,
  mentions: readonly Mention[],
  decisions: readonly D[],
  corrections: readonly Correction[] = CORRECTIONS,
): readonly (D | Decision | Dropped)[] {
  return mentions.map((mention, i) => {
    const official = decisions[i]
    const said = saidOf(text, mention)
    for (const { name, correct } of corrections) {
      const corrected = correct(said, official.class) ?? official.class
      if (corrected !== official.class) return { class: corrected, rule: name }
    }
    return official
  })
}
