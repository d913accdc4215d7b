import { compileGrammar } from '../grammar'
import type { Grammar } from '../grammar'
import { affirmation } from './affirmation'
import { agreement } from './agreement'
import { anatomy } from './anatomy'
import { change } from './change'
import { devices } from './devices'
import { examinations } from './examinations'
import { findingNames, findings } from './findings'
import { modifiers } from './modifiers'
import { negation } from './negation'
import { normal } from './normal'
import { notes } from './notes'
import { numbers } from './numbers'
import { relations } from './relations'
import { sentence } from './sentence'
import { technique } from './technique'
import { uncertainty } from './uncertainty'

let compiled: Grammar | undefined

/** The grammar of chest X-ray reports, compiled on first use. */
export function reportLanguage(): Grammar {
  compiled ??= compileGrammar(
    [
      sentence,
      affirmation,
      negation,
      uncertainty,
      change,
      relations,
      normal,
      devices,
      technique,
      notes,
      findings,
      modifiers,
      anatomy,
      examinations,
      numbers,
      agreement,
    ],
    { '#': ['sg', 'pl'], $: findingNames },
  )
  return compiled
}
