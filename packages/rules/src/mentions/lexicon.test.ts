import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, readPhrases } from '../testing/official-files'
import { expandForm } from './expand-form'
import { LEXICON } from './lexicon'

const formsOf = (observation: string) =>
  LEXICON.filter((entry) => entry.observation === observation).flatMap(({ forms }) => forms.flatMap(expandForm))

describe('LEXICON', () => {
  it('has each form of an observation once', () => {
    for (const observation of OBSERVATIONS) {
      const forms = formsOf(observation)
      expect(forms).not.toEqual([])
      expect(new Set(forms).size).toBe(forms.length)
    }
  })

  it.skipIf(!HAS_OFFICIAL_FILES).each(OBSERVATIONS)(
    `names %s as the official labeler does${NEEDS_OFFICIAL_FILES}`,
    (observation) => {
      const official = readPhrases(`${observation.toLowerCase().replaceAll(' ', '_')}.txt`)
      expect(formsOf(observation).sort()).toEqual(official.sort())
    },
  )
})
