import { describe, expect, it } from 'vitest'
import { arcsOf } from '../patterns/testing/sketch'
import { parseSentence } from './parse-sentence'

const arcs = (sentence: string) => {
  const graph = parseSentence(sentence)
  if (graph === undefined) throw new Error(`"${sentence}" has no graph.`)
  return arcsOf(graph)
}

describe('parseSentence', () => {
  it.each([
    ['no effusion.', ['effusion -neg-> no']],
    ['there is no edema.', ['edema -neg-> no', 'be -nsubj-> edema']],
    ['small left effusion.', ['effusion -amod-> small', 'effusion -amod-> left']],
    ['the heart is normal.', ['normal -nsubj-> heart', 'normal -cop-> be']],
    ['no evidence of pneumonia.', ['evidence -neg-> no', 'evidence -nmod:of-> pneumonia']],
    ['edema has resolved.', ['resolve -nsubj-> edema']],
    ['no pneumothorax or effusion.', ['pneumothorax -neg-> no', 'pneumothorax -conj:or-> effusion']],
    ['the heart and lungs are normal.', ['normal -nsubj-> heart', 'normal -nsubj-> lung', 'heart -conj:and-> lung']],
    ['pneumonia cannot be excluded.', ['exclude -nsubjpass-> pneumonia', 'exclude -neg-> not']],
    ['cannot exclude pneumonia.', ['exclude -dobj-> pneumonia', 'exclude -neg-> not']],
    ['the lungs are clear without effusion.', ['clear -nsubj-> lung', 'clear -nmod:without-> effusion']],
    ['an effusion is not seen.', ['see -nsubjpass-> effusion', 'see -neg-> not']],
  ])('sees in "%s" what any parser must', (sentence, expected) => {
    expect(arcs(sentence)).toEqual(expect.arrayContaining(expected))
  })

  it('gives words their place, base form and part of speech', () => {
    expect(parseSentence('lungs are clear.')?.tokens).toMatchObject([
      { text: 'lungs', lemma: 'lung', tag: 'NNS', start: 0, end: 5 },
      { text: 'are', lemma: 'be', start: 6, end: 9 },
      { text: 'clear', lemma: 'clear', tag: 'JJ', start: 10, end: 15 },
      { text: '.', lemma: '.', tag: '.', start: 15, end: 16 },
    ])
  })

  it('sees the same each time', () => {
    const sentence = 'no focal consolidation, large effusion or pneumothorax is identified.'
    const first = arcs(sentence)
    arcs('the cardiac silhouette is enlarged.')
    expect(arcs(sentence)).toEqual(first)
  })

  it('has no graph of more than 150 words', () => {
    expect(parseSentence(`${'mass '.repeat(149)}.`)).toBeDefined()
    expect(parseSentence(`${'mass '.repeat(150)}.`)).toBeUndefined()
  })

  it.each(['no edema on ct.', 'no effusion since nov.', 'no mass, edema, etc.', 'ct.', 'no effusion (ct.'])(
    'has none of "%s", whose full stop goes with an abbreviation',
    (sentence) => {
      expect(parseSentence(sentence)).toBeUndefined()
    },
  )

  it.each([
    'no edema on ct',
    'no defect.',
    'a ct. shows edema.',
    'no effusion, per dr.',
    'no edema since may.',
    'heart.',
  ])('has one of "%s"', (sentence) => {
    expect(parseSentence(sentence)).toBeDefined()
  })
})
