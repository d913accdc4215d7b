import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { createRulesLabeler } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { NEGATION_SET } from './sentences'

const classes = async (texts: readonly string[]) =>
  (await createRulesLabeler().label(texts)).map(({ labels }, index) => {
    const place = OBSERVATIONS.indexOf(NEGATION_SET[index].observation)
    return LABEL_CLASSES[labels[place]]
  })

it('has eight findings, each affirmed, negated and uncertain, as the rules read them', async () => {
  expect(NEGATION_SET).toHaveLength(24)
  expect(await classes(NEGATION_SET.map(({ text }) => text))).toEqual(NEGATION_SET.map((sentence) => sentence.class))
})

it('names the words that make the label: without any of them the rules read another', async () => {
  const most = Math.max(...NEGATION_SET.map(({ right }) => right.length))
  for (let place = 0; place < most; place++) {
    const without = NEGATION_SET.map(({ text, right }) => {
      const word = new RegExp(`\\b${right[Math.min(place, right.length - 1)]}\\b`, 'i')
      expect(text).toMatch(word)
      return text.replace(word, '')
    })
    const changed = await classes(without)
    changed.forEach((given, index) => expect(given, without[index]).not.toBe(NEGATION_SET[index].class))
  }
})
