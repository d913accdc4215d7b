import { describe, expect, it } from 'vitest'
import { findMentions } from './find-mentions'
import { mentionsBySentence } from './mentions-by-sentence'
import { LEXICON_VOCABULARY } from './vocabulary'

const found = (text: string) =>
  findMentions(text).map(({ observation, start, end }) => `${observation}: ${text.slice(start, end)}`)

describe('findMentions', () => {
  it('finds stems inside words, and every form for itself', () => {
    expect(found('interstitial markings and atelectatic changes')).toEqual([
      'Lung Opacity: interstitial marking',
      'No Finding: interstitial markings',
      'Atelectasis: atelecta',
    ])
  })

  it('finds whole words where the form has spaces', () => {
    expect(found('the line ends in the mediastinum, outlined')).toEqual([
      'Support Devices:  line ',
      'Enlarged Cardiomediastinum:  mediastinum',
    ])
  })

  it.each([
    ['massive effusion', ['Pleural Effusion: effusion']],
    ['pericardial effusion', []],
    ['a calcified nodule', ['No Finding: calcifi']],
    ['apical pleural scarring', ['Pleural Other: pleural scar']],
    ['wires over the heart size', []],
    ['the heart', ['Cardiomegaly: the heart']],
    ['a tip in the right cardiac silhouette', []],
  ])('in %j finds %j', (text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })

  it('says what heart failure implies', () => {
    expect(findMentions('chf')).toEqual([{ observation: 'Edema', start: 0, end: 3, impliesUncertain: 'Cardiomegaly' }])
  })
})

describe('mentionsBySentence', () => {
  it('leaves out sentences without a mention, and a form whose space is in no sentence', () => {
    const text = 'clear lungs. mild edema. line is gone. no mass.'
    const sentences = mentionsBySentence(text, LEXICON_VOCABULARY)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['mild edema.', 'no mass.'])
    expect(sentences.flatMap(({ mentions }) => mentions).map(({ start, end }) => text.slice(start, end))).toEqual([
      'edema',
      'mass',
    ])
  })
})
