import { compileGrammar } from '../grammar'
import type { Grammar } from '../grammar'
import { affirmation } from './affirmation'
import { agreement } from './agreement'
import { anatomy } from './anatomy'
import { brief } from './brief'
import { change } from './change'
import { context } from './context'
import { contrasts } from './contrasts'
import { denialLists } from './denial-lists'
import { devices } from './devices'
import { examinations } from './examinations'
import { findingNames, findings, rareFindings } from './findings'
import { guesses } from './guesses'
import { modifiers } from './modifiers'
import { negation } from './negation'
import { normal } from './normal'
import { normalHeart } from './normal-heart'
import { notes } from './notes'
import { nounPhrases } from './noun-phrases'
import { numbers } from './numbers'
import { places } from './places'
import { relations } from './relations'
import { report } from './report'
import { sentence } from './sentence'
import { silhouettes } from './silhouettes'
import { technique } from './technique'
import { uncertainty } from './uncertainty'

let compiled: Grammar | undefined

/** The grammar of chest X-ray reports, compiled on first use. */
export function reportLanguage(): Grammar {
  compiled ??= compileGrammar(
    [
      sentence,
      brief,
      report,
      affirmation,
      negation,
      denialLists,
      uncertainty,
      guesses,
      change,
      relations,
      contrasts,
      normal,
      normalHeart,
      silhouettes,
      devices,
      technique,
      notes,
      context,
      nounPhrases,
      findings,
      modifiers,
      anatomy,
      places,
      examinations,
      numbers,
      agreement,
    ],
    { '#': ['sg', 'pl'], $: findingNames, '@': rareFindings, '%': ['common', 'balanced'] },
  )
  return compiled
}
