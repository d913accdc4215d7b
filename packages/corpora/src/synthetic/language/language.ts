import { compileGrammar } from '../grammar'
import type { Grammar } from '../grammar'
import { affirmation } from './affirmation'
import { agreement } from './agreement'
import { anatomy } from './anatomy'
import { change } from './change'
import { devices } from './devices'
import { examinations } from './examinations'
import { findingNames, findings, rareFindings } from './findings'
import { modifiers } from './modifiers'
import { negation } from './negation'
import { normal } from './normal'
import { notes } from './notes'
import { nounPhrases } from './noun-phrases'
import { numbers } from './numbers'
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
      report,
      affirmation,
      negation,
      uncertainty,
      change,
      relations,
      normal,
      silhouettes,
      devices,
      technique,
      notes,
      nounPhrases,
      findings,
      modifiers,
      anatomy,
      examinations,
      numbers,
      agreement,
    ],
    { '#': ['sg', 'pl'], $: findingNames, '@': rareFindings },
  )
  return compiled
}
