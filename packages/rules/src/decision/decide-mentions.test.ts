import { describe, expect, it } from 'vitest'
import { findMentions } from '../mentions/find-mentions'
import { decideMentions } from './decide-mentions'

/** The mentions of a sentence with `-` (negative), `?` (uncertain) or `+` (positive) behind them. */
const decided = (sentence: string) => {
  const mentions = findMentions(sentence)
  const signs = { negative: '-', uncertain: '?', positive: '+' }
  return decideMentions(sentence, mentions)
    .map((decision, i) => `${sentence.slice(mentions[i].start, mentions[i].end).trim()}${signs[decision.class]}`)
    .join(' ')
}

describe('decideMentions', () => {
  describe.each<[string, [string, string][]]>([
    [
      'negation reaches a list, and ends with it',
      [
        ['no consolidation, large effusion or pneumothorax', 'consolidat- effusion- pneumothorax-'],
        ['no acute, displaced fracture', 'fracture-'],
        ['no sign of edema or of pneumonia', 'edema- pneumonia-'],
        ['no opacity to suggest pneumonia', 'opaci- pneumonia-'],
        ['no effusion in the mass', 'effusion- mass+'],
        ['no effusion is seen, mild edema is noted', 'effusion- edema+'],
        ['no effusion; mild edema', 'effusion- edema+'],
        ['edema without effusion', 'edema+ effusion-'],
        ['negative for pneumonia or edema', 'pneumonia- edema-'],
        ['lungs are free of infiltrate and edema', 'infiltrate- edema-'],
        ['the effusion seen on the left has resolved', 'effusion-'],
        ['without signs of edema', 'edema+'],
        ['free of areas of consolidation', 'consolidat-'],
        ['clear of new consolidation', 'consolidat+'],
        ['the chest tube was removed, and there is a pneumothorax', 'tube- pneumothorax+'],
        ['there is no longer any effusion', 'effusion+'],
      ],
    ],
    [
      'what is normal is negative, and so is what is said beside it',
      [
        ['the heart is normal in shape', 'the heart-'],
        ['heart and hilar contours are within normal limits', 'contour-'],
        ['normal heart size and smooth mediastinal contours', 'heart size- contour-'],
        ['the heart is normal and the aorta is mildly calcified', 'the heart- calcifi-'],
        ['lungs are clear, mild scoliosis', 'scoliosis-'],
        ['catheter in normal position', 'catheter+'],
      ],
    ],
    [
      'uncertainty comes after negation, but for exclusion and novelty',
      [
        ['opacity may represent atelectasis or early pneumonia', 'opaci+ atelecta? pneumonia?'],
        ['possible edema with effusion', 'edema? effusion+'],
        ['findings are concerning for edema', 'edema?'],
        ['atelectasis or scarring in the left base', 'atelecta? scar?'],
        ['small effusion, mild atelectasis, or edema', 'effusion? atelecta? edema?'],
        ['infectious or inflammatory process', 'infectious? inflam?'],
        ['no atelectasis or scarring', 'atelecta- scar-'],
        ['pneumonia cannot be excluded', 'pneumonia?'],
        ['ct is advised to exclude a mass', 'mass-'],
        ['no new infiltrate', 'infiltrate?'],
        ['no effusion or new infiltrate', 'effusion- infiltrate?'],
        ['may represent an area of scarring', 'scar?'],
        ['stable cardiac silhouette and mild edema', 'cardiac silhouette? edema+'],
        ['the heart size is unchanged', 'the heart+ heart size?'],
        ['vascular congestion', 'vascular congestion?'],
      ],
    ],
    [
      'quirks of the official labeler',
      [
        ['findings: no edema but small effusion', 'edema- effusion-'],
        ['no effusion but mild edema', 'effusion- edema-'],
        ['absence of effusion', 'effusion+'],
        ['pneumonia is unlikely', 'pneumonia+'],
      ],
    ],
  ])('%s', (_, sentences) => {
    it.each(sentences)('%s', (sentence, decisions) => {
      expect(decided(sentence)).toBe(decisions)
    })
  })

  it('names the rule', () => {
    expect(decideMentions('no edema', [{ start: 3, end: 8 }])).toEqual([{ class: 'negative', rule: 'no' }])
    expect(decideMentions('edema', [{ start: 0, end: 5 }])).toEqual([{ class: 'positive', rule: 'mentioned' }])
  })

  it('decides a mention within another alike, and keeps the order given', () => {
    const sentence = 'interstitial markings are possible'
    const [inner, outer] = [
      { start: 0, end: 12 },
      { start: 0, end: 21 },
    ]
    expect(decideMentions(sentence, [inner, outer]).map((decision) => decision.class)).toEqual([
      'uncertain',
      'uncertain',
    ])
    expect(decideMentions(sentence, [inner]).map((decision) => decision.class)).toEqual(['positive'])
  })
})
