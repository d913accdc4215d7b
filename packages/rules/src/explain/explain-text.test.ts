import { generateReports } from '@chexpp/corpora'
import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText } from '../label-text'
import type { Finding } from '../mentions/findings'
import { RULES_MODES } from '../modes'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, readPatternFiles, readPhraseFiles } from '../testing/official-files'
import { explainText } from './explain-text'
import type { ExplainedMention, ExplainedSentence } from './explanation'

const FINDINGS: readonly Finding[] = [
  { name: 'Rib notching', phrases: ['rib notch'] },
  { name: 'Stent', phrases: [' stent'], allowsNoFinding: true },
]

const STRONGEST_FIRST = ['positive', 'uncertain', 'negative'] as const

/** The path of a mention in words, from governor to dependent. */
const pathOf = ({ graph }: ExplainedSentence, { decision }: ExplainedMention) =>
  decision.path.map(
    ({ governor, dependent, relation }) =>
      `${graph?.tokens[governor].text} ${relation} ${graph?.tokens[dependent].text}`,
  )

const labelsOf = (text: string, options?: Parameters<typeof explainText>[1]) =>
  explainText(text, options).labels.filter(({ class: is }) => is !== 'absent')

describe('explainText', () => {
  it('tells tokens, arcs, mentions and the path of the rule, with offsets into the text as given', () => {
    const text = 'Lungs?  NO\npleural effusion or pneumothorax.'
    const { mode, sentences } = explainText(text)
    expect(mode).toBe('official')
    expect(sentences).toHaveLength(1)
    const [sentence] = sentences
    expect(sentence.text).toBe('no pleural effusion or pneumothorax.')
    expect(text.slice(sentence.start, sentence.end)).toBe('NO\npleural effusion or pneumothorax.')
    expect(sentence.graph?.tokens[0]).toEqual({ text: 'no', lemma: 'no', tag: 'DT', start: 8, end: 10 })
    expect(sentence.graph?.arcs).toContainEqual({ governor: 2, dependent: 0, relation: 'neg', propagated: false })
    expect(sentence.graph?.arcs).toContainEqual({ governor: 4, dependent: 0, relation: 'neg', propagated: true })
    const [effusion, pneumothorax] = sentence.mentions
    expect(effusion).toMatchObject({ number: 1, observation: 'Pleural Effusion', tokens: [2], class: 'negative' })
    expect(pneumothorax).toMatchObject({ number: 2, observation: 'Pneumothorax', tokens: [4], class: 'negative' })
    expect(pathOf(sentence, effusion)).toEqual(['effusion neg no'])
    expect(pathOf(sentence, pneumothorax)).toEqual(['pneumothorax neg no'])
    expect(sentence.graph?.arcs).toContain(pneumothorax.decision.path[0])
  })

  it('tells which mentions make a label, and what they imply', () => {
    expect(labelsOf('Mild CHF. No edema.')).toEqual([
      {
        observation: 'Cardiomegaly',
        class: 'uncertain',
        reasons: [{ mention: 1, class: 'uncertain', implied: true }],
      },
      {
        observation: 'Edema',
        class: 'positive',
        reasons: [
          { mention: 1, class: 'positive', implied: false },
          { mention: 2, class: 'negative', implied: false },
        ],
      },
    ])
  })

  it('tells what rules No Finding out, which devices and findings that allow it do not', () => {
    const noFinding = (text: string) => explainText(text, { findings: FINDINGS }).labels[0]
    expect(noFinding('A stent. A line in place. No edema.')).toEqual({
      observation: 'No Finding',
      class: 'positive',
      reasons: [],
    })
    expect(noFinding('Emphysema. Rib notching. Edema.').reasons.map(({ mention }) => mention)).toEqual([1, 2, 3])
  })

  it('counts mentions of the 14 and of own findings in one sentence together', () => {
    const { sentences, labels } = explainText('A stent and no edema.', { findings: FINDINGS })
    expect(sentences.map(({ mentions }) => mentions.map(({ number, observation }) => [number, observation]))).toEqual([
      [
        [1, 'Stent'],
        [2, 'Edema'],
      ],
    ])
    expect(labels.slice(14).map(({ observation, class: is }) => [observation, is])).toEqual([
      ['Rib notching', 'absent'],
      ['Stent', 'positive'],
    ])
  })

  it('tells which correction changed what, and which words were added', () => {
    const mentionsOf = (text: string) =>
      explainText(text, { mode: 'corrected' }).sentences.flatMap(({ mentions }) => mentions)
    expect(mentionsOf('Sternotomy wires overlie the heart.').at(-1)).toMatchObject({
      decision: { class: 'positive' },
      correction: { name: 'size of the heart and mediastinum' },
      class: 'dropped',
      added: false,
      implies: undefined,
    })
    expect(mentionsOf('Heart is enlarged.')[0]).toMatchObject({ added: true, class: 'positive', correction: undefined })
    expect(explainText('Heart is enlarged.').sentences).toEqual([])
  })

  it('has no graph where the sentence cannot be parsed', () => {
    const { sentences } = explainText('No edema on ct.')
    expect(sentences[0]).toMatchObject({ graph: undefined, mentions: [{ tokens: [], class: 'positive' }] })
  })

  it('takes every mention for positive in the mode negation-off', () => {
    const { sentences } = explainText('No edema.', { mode: 'negation-off' })
    expect(sentences[0].mentions[0].decision).toEqual({ class: 'positive', rule: 'negation off', path: [] })
  })

  it.skipIf(!HAS_OFFICIAL_FILES)(`names the file and line of official patterns${NEEDS_OFFICIAL_FILES}`, () => {
    const options = { patterns: readPatternFiles(), phrases: readPhraseFiles() }
    const { rule } = explainText('No edema.', options).sentences[0].mentions[0].decision
    expect(rule).toMatch(/^negation\.txt:\d+: /)
  })

  describe('on any report, in each mode,', () => {
    const REPORTS = Array.from(
      generateReports({ seed: 5, count: 60 }),
      ({ text }) => `${text} A stent. No rib notching.`,
    )
    const RUNS = { numRuns: 50 }
    const explained = fc.record({
      text: fc.constantFrom(...REPORTS),
      mode: fc.constantFrom(...RULES_MODES),
      findings: fc.constantFrom(undefined, FINDINGS),
    })

    it('gives the labels that labelText gives', () => {
      fc.assert(
        fc.property(explained, ({ text, ...options }) => {
          const { labels, findings = [] } = labelText(text, options)
          expect(explainText(text, options).labels.map((label) => [label.observation, label.class])).toEqual([
            ...Array.from(labels, (is, head) => [OBSERVATIONS[head], LABEL_CLASSES[is]]),
            ...findings.map(({ name, class: is }) => [name, is]),
          ])
        }),
        RUNS,
      )
    })

    it('gives mentions that are the evidence of labelText', () => {
      fc.assert(
        fc.property(explained, ({ text, ...options }) => {
          const said = ({
            observation,
            start,
            end,
            class: is,
          }: Pick<ExplainedMention, 'observation' | 'start' | 'end' | 'class'>) =>
            `${start} ${end} ${observation} ${is}`
          const mentions = explainText(text, options).sentences.flatMap((sentence) => sentence.mentions)
          const counted = mentions.flatMap((mention) => [
            ...(mention.class === 'dropped' ? [] : [said(mention)]),
            ...(mention.implies ? [said({ ...mention, observation: mention.implies, class: 'uncertain' })] : []),
          ])
          expect(counted.sort()).toEqual((labelText(text, options).evidence ?? []).map(said).sort())
        }),
        RUNS,
      )
    })

    it('gives reasons from which the labels follow, and a correction wherever one changed something', () => {
      fc.assert(
        fc.property(explained, ({ text, ...options }) => {
          const { labels, sentences } = explainText(text, options)
          for (const { observation, class: is, reasons } of labels) {
            const said = reasons.map((reason) => reason.class)
            if (observation === 'No Finding') expect(is).toBe(reasons.length > 0 ? 'absent' : 'positive')
            else expect(is).toBe(STRONGEST_FIRST.find((each) => said.includes(each)) ?? 'absent')
          }
          for (const { decision, class: is, correction } of sentences.flatMap(({ mentions }) => mentions)) {
            expect(correction !== undefined).toBe(is !== decision.class)
          }
        }),
        RUNS,
      )
    })

    it('follows arcs of the graph only', () => {
      fc.assert(
        fc.property(explained, ({ text, ...options }) => {
          for (const { graph, mentions } of explainText(text, options).sentences) {
            for (const arc of mentions.flatMap(({ decision }) => decision.path)) expect(graph?.arcs).toContain(arc)
          }
        }),
        RUNS,
      )
    })
  })
})
