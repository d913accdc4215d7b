import fc from 'fast-check'
import type { Observation } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../mentions/find-mentions'
import { correctDecisions } from './correct-decisions'
import type { MentionClass } from './correction'
import { CORRECTIONS } from './corrections'

/** What becomes of the first mention of an observation, where the official labeler gives it that class. */
function corrected(sentence: string, observation: Observation, official: MentionClass, corrections = CORRECTIONS) {
  const mention = findMentions(sentence).find((found) => found.observation === observation)
  if (!mention) throw new Error(`No mention of ${observation}.`)
  return correctDecisions({ text: sentence }, [mention], [{ class: official, rule: 'official' }], corrections)[0]
}
const classOf = (...args: Parameters<typeof corrected>) => corrected(...args).class

describe.each(CORRECTIONS)('$name', (correction) => {
  const { sentence, observation, official, corrected: expected } = correction.example

  it(`takes "${sentence}" for ${expected}`, () => {
    expect(classOf(sentence, observation, official, [correction])).toBe(expected)
    expect(classOf(sentence, observation, official)).toBe(expected)
    expect(corrected(sentence, observation, official).rule).toBe(correction.name)
  })
})

it.each<[string, Observation, MentionClass, MentionClass | 'dropped']>([
  ['the heart is not appreciably enlarged.', 'Cardiomegaly', 'positive', 'negative'],
  ['since the operation the heart size has become normal.', 'Cardiomegaly', 'positive', 'negative'],
  ['heart size at the upper limit of normal.', 'Cardiomegaly', 'positive', 'negative'],
  ['there is no increase in heart size.', 'Cardiomegaly', 'positive', 'negative'],
  ['wires lie along the heart border.', 'Cardiomegaly', 'positive', 'dropped'],
  ['sternal wires overlie the heart and great vessels.', 'Cardiomegaly', 'positive', 'dropped'],
  ['the mass beside the heart is enlarged.', 'Cardiomegaly', 'positive', 'dropped'],
  ['the heart and enlarged nodes are seen.', 'Cardiomegaly', 'positive', 'dropped'],
  ['the heart is obscured by a large effusion.', 'Cardiomegaly', 'positive', 'dropped'],
  ['the heart and aorta are mildly enlarged.', 'Cardiomegaly', 'negative', 'positive'],
  ['the cardiac silhouette is stable and enlarged.', 'Cardiomegaly', 'uncertain', 'positive'],
  ['stable enlargement of the heart.', 'Cardiomegaly', 'uncertain', 'positive'],
  ['stable heart size, enlarged aorta.', 'Cardiomegaly', 'uncertain', 'uncertain'],
  ['no change in heart size.', 'Cardiomegaly', 'positive', 'uncertain'],
  ['changes of the mediastinum after surgery.', 'Enlarged Cardiomediastinum', 'positive', 'dropped'],
  ['the cardiac silhouette is stable but enlarged.', 'Cardiomegaly', 'uncertain', 'positive'],
  ['the heart is enlarged but unchanged.', 'Cardiomegaly', 'uncertain', 'positive'],
  ['the heart is normal but there is a large effusion.', 'Cardiomegaly', 'negative', 'negative'],
  ['heart size: within normal limits.', 'Cardiomegaly', 'positive', 'negative'],
  ['no lesion to explain enlargement of the heart.', 'Cardiomegaly', 'negative', 'negative'],
  ['there may be enlargement of the heart.', 'Cardiomegaly', 'uncertain', 'uncertain'],
  ['abnormal contour of the mediastinum.', 'Enlarged Cardiomediastinum', 'positive', 'positive'],
  ['the heart is not remarkable.', 'Cardiomegaly', 'positive', 'negative'],
  ['no stable shift, the heart is unchanged.', 'Cardiomegaly', 'negative', 'negative'],
  ['widened mediastinum.', 'Enlarged Cardiomediastinum', 'positive', 'positive'],
  ['irregular contour of the third rib.', 'Enlarged Cardiomediastinum', 'positive', 'dropped'],
  ['the heart is of borderline size.', 'Cardiomegaly', 'positive', 'positive'],
  ['moderate cardiomegaly, heart failure is not seen.', 'Cardiomegaly', 'positive', 'positive'],

  ['probable effusion or thickening.', 'Pleural Effusion', 'uncertain', 'uncertain'],
  ['there may be a probable effusion.', 'Pleural Effusion', 'uncertain', 'uncertain'],
  ['possible small effusion.', 'Pleural Effusion', 'uncertain', 'uncertain'],
  ['opacity may represent atelectasis or scarring.', 'Atelectasis', 'uncertain', 'uncertain'],
  ['atelectasis or effusion.', 'Atelectasis', 'uncertain', 'uncertain'],
  ['scarring versus atelectasis at the left base.', 'Lung Opacity', 'uncertain', 'positive'],
  ['pneumonia or aspiration.', 'Pneumonia', 'uncertain', 'uncertain'],
  ['nodule in a patient seen by dr. versus.', 'Lung Lesion', 'positive', 'positive'],
  ['edema; the differential is wide.', 'Edema', 'positive', 'positive'],
  ['the differential for edema includes drug reaction.', 'Edema', 'positive', 'positive'],
  ['the differential of this is pneumonia.', 'Pneumonia', 'positive', 'uncertain'],
  ['differential aeration and edema.', 'Edema', 'positive', 'positive'],
  ['which may represent fat and edema.', 'Edema', 'positive', 'positive'],
  ['the opacity could well be due to edema.', 'Edema', 'positive', 'uncertain'],
  ['an early pneumonia cannot be fully excluded.', 'Pneumonia', 'positive', 'uncertain'],
  ['pneumonia is excluded by the clear lungs.', 'Pneumonia', 'positive', 'positive'],
  ['fits pneumonia in the right clinical setting.', 'Pneumonia', 'positive', 'uncertain'],
  ['evaluation for pneumothorax shows a large effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['follow-up for edema is suggested.', 'Edema', 'positive', 'uncertain'],

  ['no change in the left effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no pneumothorax, small effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no edema with a small effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no resolution of the effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no evidence to rule out pneumonia.', 'Pneumonia', 'uncertain', 'uncertain'],
  ['no pneumothorax but stable effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no fracture to account for the left effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['no new nodule.', 'Lung Lesion', 'uncertain', 'uncertain'],
  ['no acute, displaced rib fracture.', 'Fracture', 'positive', 'negative'],
  ['normal except for no longer seen effusion.', 'Pleural Effusion', 'negative', 'negative'],
  ['normal except for a possible effusion.', 'Pleural Effusion', 'negative', 'negative'],
  ['clear lungs aside from basilar atelectasis.', 'Atelectasis', 'negative', 'positive'],
  ['partial resolution of the effusion.', 'Pleural Effusion', 'positive', 'positive'],
  ['follow to ensure resolution of the pneumonia.', 'Pneumonia', 'positive', 'positive'],
  ['the pneumothorax on the left has now resolved.', 'Pneumothorax', 'positive', 'negative'],
  ['the effusion with pneumothorax has resolved.', 'Pleural Effusion', 'positive', 'positive'],
  ['resolving pneumonia.', 'Pneumonia', 'positive', 'positive'],
  ['nonspecific opacity.', 'Lung Opacity', 'positive', 'positive'],
  ['old fracture.', 'Fracture', 'positive', 'positive'],
  ['60 year old with pneumonia.', 'Pneumonia', 'positive', 'positive'],
  ['worse than on the prior study with pneumonia.', 'Pneumonia', 'positive', 'positive'],
  ['recurrent pneumonia in the area of the previous one.', 'Pneumonia', 'positive', 'positive'],
  ['rib fractures are seen.', 'Fracture', 'positive', 'positive'],
  ['fractures may be old.', 'Fracture', 'positive', 'positive'],
  ['nodule with nodular opacity around it.', 'Lung Lesion', 'positive', 'positive'],
])('takes %j for %s, officially %s, to be %s', (sentence, observation, official, expected) => {
  expect(classOf(sentence, observation, official)).toBe(expected)
})

it('keeps the official decision itself where nothing is wrong', () => {
  const decision = { class: 'positive', rule: 'mentioned', path: [] } as const
  const text = 'small effusion.'
  expect(correctDecisions({ text }, findMentions(text), [decision])[0]).toBe(decision)
})

const WORDS =
  'no not the heart is enlarged normal effusion pneumonia or versus probable may represent old nodular opacity mediastinum noncalcified cannot be excluded , . change of resolution evaluate for except'.split(
    ' ',
  )

describe('correctDecisions', () => {
  it('gives each mention one decision', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 })
    fc.assert(
      fc.property(words, fc.constantFrom<MentionClass>('positive', 'negative', 'uncertain'), (parts, official) => {
        const text = parts.join(' ')
        const mentions = findMentions(text)
        const rules = new Set(['official', ...CORRECTIONS.map(({ name }) => name)])
        const decided = correctDecisions(
          { text },
          mentions,
          mentions.map(() => ({ class: official, rule: 'official' })),
        )
        expect(decided).toHaveLength(mentions.length)
        for (const { rule } of decided) expect(rules).toContain(rule)
      }),
    )
  })

  it('sees no further than a clause, and no more of a long one than is near', () => {
    const far = `differential ${'word '.repeat(60)}`
    expect(classOf(`${far}edema.`, 'Edema', 'positive')).toBe('positive')
    expect(classOf('the differential is wide; edema.', 'Edema', 'positive')).toBe('positive')
  })

  it.each(['the heart ', 'no effusion ', 'probable pneumonia or ', 'may represent edema, '])(
    'takes time in proportion to a sentence of "%s"',
    (words) => {
      const seconds = (length: number) => {
        const text = words.repeat(length / words.length)
        const mentions = findMentions(text)
        const decisions = mentions.map(() => ({ class: 'positive', rule: 'official' }) as const)
        const began = performance.now()
        correctDecisions({ text }, mentions, decisions)
        return performance.now() - began
      }
      seconds(10_000)
      // Ten times the length would take a hundred times as long, were each mention to look at the whole sentence.
      expect(seconds(200_000)).toBeLessThan(40 * seconds(20_000) + 100)
    },
  )
})
