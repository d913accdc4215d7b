import { ABSENT, NEGATIVE, OBSERVATIONS, POSITIVE, UNCERTAIN, type Observation } from '@chexpp/labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText } from './label-text'
import { clean } from './text/clean'

/** Labels that are not absent, by name. */
const labelled = (text: string) =>
  Object.fromEntries(
    Array.from(labelText(text).labels, (label, head): [Observation, number] => [OBSERVATIONS[head], label]).filter(
      ([, label]) => label !== ABSENT,
    ),
  )

describe('labelText', () => {
  it("gives what the official labeler's maintainer published for this report", () => {
    const report =
      'The lungs are clear without evidence of focal airspace disease. There is no evidence of pneumothorax or large pleural ' +
      'effusion. The cardiac and mediastinal contours are within normal limits.'
    expect(labelled(report)).toEqual({
      'No Finding': POSITIVE,
      'Enlarged Cardiomediastinum': NEGATIVE,
      'Lung Opacity': NEGATIVE,
      Pneumothorax: NEGATIVE,
      'Pleural Effusion': NEGATIVE,
    })
  })

  it('finds nothing in an empty text', () => {
    expect(labelled('')).toEqual({ 'No Finding': POSITIVE })
    expect(labelText('').evidence).toEqual([])
  })

  it('rules No Finding out by a finding that has no column', () => {
    expect(labelled('Emphysema.')).toEqual({})
    expect(labelled('No emphysema.')).toEqual({ 'No Finding': POSITIVE })
  })

  it('names where each label comes from, and the rule', () => {
    const text = 'Heart size\nnormal.\r\nMild CHF;  no effusion/edema.'
    const evidence = labelText(text).evidence?.map(({ start, end, ...said }) => ({
      ...said,
      written: text.slice(start, end),
    }))
    expect(evidence).toEqual([
      { observation: 'Cardiomegaly', class: 'negative', rule: 'normal', written: 'Heart size' },
      { observation: 'Edema', class: 'positive', rule: 'mentioned', written: 'CHF' },
      { observation: 'Cardiomegaly', class: 'uncertain', rule: 'implied by edema', written: 'CHF' },
      { observation: 'Pleural Effusion', class: 'negative', rule: 'no', written: 'effusion' },
      { observation: 'Edema', class: 'negative', rule: 'no', written: 'edema' },
    ])
    expect(labelled(text)).toEqual({ Cardiomegaly: UNCERTAIN, Edema: POSITIVE, 'Pleural Effusion': NEGATIVE })
  })

  it('takes every mention for positive with negation off', () => {
    const { labels, evidence } = labelText('No effusion. Possible edema.', { mode: 'negation-off' })
    expect([labels[OBSERVATIONS.indexOf('Pleural Effusion')], labels[OBSERVATIONS.indexOf('Edema')]]).toEqual([
      POSITIVE,
      POSITIVE,
    ])
    expect(evidence?.map(({ rule }) => rule)).toEqual(['negation off', 'negation off'])
  })

  const SENTENCES = [
    'No dense consolidation, sizable effusion or apical pneumothorax.',
    'Heart size is certainly normal.',
    'Patchy opacity may represent atelectasis and/or pneumonia.',
    'Right internal jugular line in place.',
    'Mild CHF is possible.',
    '1. Stable cardiomediastinal silhouette.',
    'Emphysema.',
    'Nothing to report.',
  ]
  const reports = fc.array(fc.constantFrom(...SENTENCES)).map((sentences) => sentences.join(' '))

  it('does not mind white space at the end, line wraps and case', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { labels } = labelText(report)
        expect(labelText(`${report} \r\n\t`).labels).toEqual(labels)
        expect(labelText(report.replaceAll(' ', '\r\n   ')).labels).toEqual(labels)
        expect(labelText(report.toUpperCase()).labels).toEqual(labels)
      }),
    )
  })

  it('cuts out the mention as written, and labels nothing without evidence', () => {
    const wrapped = fc
      .tuple(reports, fc.constantFrom(' ', '\n', '  '))
      .map(([report, space]) => report.replaceAll(' ', space))
    fc.assert(
      fc.property(wrapped, (report) => {
        const { labels, evidence = [] } = labelText(report)
        const inCleaned = clean(report).text
        for (const { start, end } of evidence) {
          expect(end).toBeGreaterThan(start)
          expect(inCleaned).toContain(clean(report.slice(start, end)).text)
        }
        const named = new Set(evidence.map(({ observation }) => OBSERVATIONS.indexOf(observation)))
        labels.forEach((label, head) => {
          if (head !== 0) expect(named.has(head)).toBe(label !== ABSENT)
        })
      }),
    )
  })

  it('labels two reports together as it labels their evidence', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const classes = (text: string) =>
          labelText(text).evidence?.map(({ observation, class: is }) => `${observation} ${is}`) ?? []
        expect(classes(`${one} ${other}`)).toEqual([...classes(one), ...classes(other)])
      }),
    )
  })

  it.each(['no ', 'no effusion ', 'massive mass ', 'effusion or ', 'is normal ', ', ', '????'])(
    'reads %j over and over in linear time',
    (piece) => {
      // A quadratic step would take longer than a test may.
      expect(labelText(`${piece.repeat(3e5 / piece.length)} effusion`).labels[10]).not.toBe(ABSENT)
    },
  )
})
