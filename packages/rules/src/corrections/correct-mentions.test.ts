import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expandForm } from '../mentions/expand-form'
import { findMentions } from '../mentions/find-mentions'
import { ADDED_LEXICON } from './added-lexicon'
import { correctMentions } from './correct-mentions'

const found = (text: string) =>
  correctMentions({ text }, findMentions(text)).map(
    ({ observation, start, end }) => `${observation}: ${text.slice(start, end)}`,
  )

it.each([
  ['heart is large', ['Cardiomegaly: heart is']],
  ['noncalcified nodule', ['No Finding: calcifi', 'Lung Lesion: calcified nodule']],
  [
    'lung volumes are mildly low, no effusion',
    ['No Finding: lung volumes are mildly low', 'Pleural Effusion: effusion'],
  ],
  ['hyperexpanded lungs with a tortuous aorta', ['No Finding: hyperexpanded', 'No Finding: tortuo']],
])('in %j finds %j', (text, mentions) => {
  expect(found(text)).toEqual(mentions)
})

it('gives back the mentions given where there is nothing to add', () => {
  const mentions = findMentions('no effusion')
  expect(correctMentions({ text: 'no effusion' }, mentions)).toBe(mentions)
})

it('adds mentions of words in its lexicon alone, and leaves out none', () => {
  const forms = new Set(ADDED_LEXICON.flatMap((entry) => entry.forms.flatMap(expandForm)))
  const word = fc.constantFrom(...forms, 'effusion', 'the', 'no', 'mass')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      const official = findMentions(text)
      const all = correctMentions({ text }, official)
      expect(official.every((mention) => all.includes(mention))).toBe(true)
      for (const { start, end } of all.filter((mention) => !official.includes(mention))) {
        expect(forms).toContain(text.slice(start, end))
      }
      expect(all.map(({ end }) => end)).toEqual(all.map(({ end }) => end).sort((a, b) => a - b))
    }),
  )
})
