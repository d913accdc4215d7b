import { readFileSync } from 'node:fs'
import { generateSentences } from '@chexpp/corpora'
import { OBSERVATIONS } from '@chexpp/labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, readPhraseFiles } from '../testing/official-files'
import { clean } from '../text/clean'
import { split } from '../text/split'
import { findMentions, type Mention } from './find-mentions'
import { mentionsBySentence } from './mentions-by-sentence'
import { phrasesFromFiles } from './phrase-files'
import { compileVocabulary, LEXICON_VOCABULARY } from './vocabulary'

const EMPTY = Object.fromEntries(OBSERVATIONS.map((name) => [name.toLowerCase().replaceAll(' ', '_'), '']))

function found(text: string, mention: Record<string, string>, unmention: Record<string, string> = {}): string[] {
  const vocabulary = compileVocabulary(phrasesFromFiles({ mention: { ...EMPTY, ...mention }, unmention }))
  return mentionsBySentence(text, vocabulary).flatMap(({ mentions }) =>
    mentions.map(({ observation, start, end }) => `${observation}: ${text.slice(start, end)}`),
  )
}

describe('phrasesFromFiles', () => {
  it('reads a phrase a line, "_" as a space, and passes over blank lines', () => {
    expect(found('a line here', { support_devices: '_line_\r\n\r\n  here  \n' })).toEqual([
      'Support Devices:  line ',
      'Support Devices: here',
    ])
  })

  it('searches expressions in each sentence for itself', () => {
    const text = 'edema is seen. edema again. mild edema'
    expect(found(text, { edema: '^edema.*$' })).toEqual(['Edema: edema is seen.', 'Edema: edema again.'])
  })

  it('makes void what an unmention of the same observation overlaps', () => {
    const files = [{ fracture: 'fracture', edema: 'fracture' }, { fracture: 'old_fractures?' }] as const
    expect(found('old fracture, new fracture', ...files)).toEqual([
      'Edema: fracture',
      'Edema: fracture',
      'Fracture: fracture',
    ])
  })

  it('makes void what lies over the heart or mediastinum, whatever the unmention files say', () => {
    const mention = { cardiomegaly: 'the heart\ncardiomegaly', enlarged_cardiomediastinum: 'contour' }
    expect(found('wires over the heart, the heart', mention, { cardiomegaly: 'the heart' })).toEqual([
      'Cardiomegaly: the heart',
    ])
    expect(found('in the right contour over the cardiomegaly', mention)).toEqual(['Cardiomegaly: cardiomegaly'])
  })

  it.each([
    [{ edema: 'edema\n\nmass(' }, {}, 'mention/edema.txt, line 3: it is no regular expression'],
    [{}, { lung_lesion: '(?i)x' }, 'unmention/lung_lesion.txt, line 1: Python'],
    [
      { pnuemonia: '' },
      {},
      'mention/pnuemonia.txt: its name is none of the 14 observations. Rename it to pneumonia.txt.',
    ],
    [{ hernia: '' }, {}, 'findings of your own go into a findings file'],
  ])('refuses %j and %j by file and line', (mention, unmention, message) => {
    expect(() => phrasesFromFiles({ mention: { ...EMPTY, ...mention }, unmention })).toThrow(message)
  })

  it('misses a file', () => {
    const mention = Object.fromEntries(Object.entries(EMPTY).filter(([name]) => name !== 'edema'))
    expect(() => phrasesFromFiles({ mention, unmention: {} })).toThrow(
      'mention/edema.txt: there is no such file. Add it',
    )
  })

  it('finds plain words whatever they are, in one pass as sentence by sentence', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '(', '*', '|'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(words), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '. ') }), (phrases, text) => {
        const plain = phrases.filter((phrase) => phrase.trim() !== '' && !/[.(*|]/.test(phrase))
        const escaped = phrases
          .filter((phrase) => phrase.trim() !== '')
          .map((phrase) =>
            phrase
              .trim()
              .replace(/[.(*|]/g, '\\$&')
              .replaceAll(' ', '_'),
          )
        const named = (list: readonly string[]) => ({ edema: list.map((phrase) => phrase.trim()).join('\n') })
        // An expression in the list turns the search from the whole text to the sentences.
        expect(found(text, named([...plain, '(?:zzz)']))).toEqual(found(text, named(plain)))
        expect(() => found(text, { edema: escaped.join('\n') })).not.toThrow()
      }),
    )
  })
})

describe('the official files', () => {
  it.skipIf(!HAS_OFFICIAL_FILES)(`name what the lexicon names${NEEDS_OFFICIAL_FILES}`, () => {
    const official = compileVocabulary(phrasesFromFiles(readPhraseFiles()))
    const ofFixture = (
      JSON.parse(readFileSync(new URL('../fixtures/official-labels.json', import.meta.url), 'utf8')) as {
        readonly sentences: readonly { readonly text: string }[]
      }
    ).sentences
    const texts = [...ofFixture.map(({ text }) => text), ...generateSentences({ seed: 5, count: 2000 })].map(
      (text) => clean(text).text,
    )
    const order = (mentions: readonly Mention[]) => mentions.map((mention) => JSON.stringify(mention)).sort()
    let mentions = 0
    for (const sentence of texts.flatMap((text) => split(text).map(({ start, end }) => text.slice(start, end)))) {
      const here = order(findMentions(sentence, official))
      expect(here, sentence).toEqual(order(findMentions(sentence, LEXICON_VOCABULARY)))
      mentions += here.length
    }
    expect(mentions).toBeGreaterThan(2000)
  })
})
