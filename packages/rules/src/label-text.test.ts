import { ABSENT, NEGATIVE, OBSERVATIONS, POSITIVE, UNCERTAIN, type Observation } from '@chexpp/labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText } from './label-text'

/** Labels that are not absent, by name. */
const labelled = (text: string) =>
  Object.fromEntries(
    Array.from(labelText(text).labels, (label, head): [Observation, number] => [OBSERVATIONS[head], label]).filter(
      ([, label]) => label !== ABSENT,
    ),
  )

describe('labelText', () => {
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
    const text = 'Heart size\nnormal.\r\nMild CHF.  No effusion/edema.'
    const evidence = labelText(text).evidence?.map(({ start, end, path: _, ...said }) => ({
      ...said,
      written: text.slice(start, end),
    }))
    expect(evidence).toEqual([
      { observation: 'Cardiomegaly', class: 'negative', rule: 'normal', written: 'Heart size', phrase: 'heart size' },
      { observation: 'Edema', class: 'positive', rule: 'mentioned', written: 'CHF', phrase: 'chf' },
      { observation: 'Cardiomegaly', class: 'uncertain', rule: 'implied by edema', written: 'CHF', phrase: 'chf' },
      { observation: 'Pleural Effusion', class: 'negative', rule: 'no', written: 'effusion', phrase: 'effusion' },
      { observation: 'Edema', class: 'negative', rule: 'no', written: 'edema', phrase: 'edema' },
    ])
    expect(labelled(text)).toEqual({ Cardiomegaly: UNCERTAIN, Edema: POSITIVE, 'Pleural Effusion': NEGATIVE })
  })

  it('names the arcs that the rule went by, with the places of their words', () => {
    const text = 'Clear.  NO\neffusion.'
    const [{ path = [] }] = labelText(text).evidence ?? []
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
    expect(path).toEqual([{ governor: at('effusion'), dependent: at('NO'), relation: 'neg' }])
  })

  it('takes every mention for positive with negation off', () => {
    const { labels, evidence } = labelText('No effusion. Possible edema.', { mode: 'negation-off' })
    expect([labels[OBSERVATIONS.indexOf('Pleural Effusion')], labels[OBSERVATIONS.indexOf('Edema')]]).toEqual([
      POSITIVE,
      POSITIVE,
    ])
    expect(evidence?.map(({ rule }) => rule)).toEqual(['negation off', 'negation off'])
  })

  it('puts right in the mode corrected what it gets wrong as the official labeler does', () => {
    const said = (text: string) =>
      (['official', 'corrected'] as const).map((mode) =>
        labelText(text, { mode }).evidence?.map(({ observation, class: is }) => `${observation} ${is}`),
      )
    expect(said('Heart size has become normal.')).toEqual([['Cardiomegaly positive'], ['Cardiomegaly negative']])
    expect(said('Sternal wires overlie the heart.')).toEqual([['Cardiomegaly positive'], []])
    expect(said('Probable small effusion.')).toEqual([['Pleural Effusion uncertain'], ['Pleural Effusion positive']])
    expect(said('No edema.')).toEqual([['Edema negative'], ['Edema negative']])
  })

  it('names the correction', () => {
    const text = 'No edema.\nHeart size  has become normal.'
    const [edema, heart] = labelText(text, { mode: 'corrected' }).evidence ?? []
    expect(edema).toMatchObject({ rule: 'no' })
    expect(heart).toMatchObject({ rule: 'size of the heart and mediastinum', phrase: 'heart size' })
    expect(text.slice(heart.start, heart.end)).toBe('Heart size')
  })

  it('reads official pattern files in the place of its rules', () => {
    const patterns = {
      pre_negation_uncertainty: '{} > {dependency:/amod/} {lemma:/severe/}',
      negation: '# no "no"\n{} > {dependency:/amod/} {lemma:/mild|severe/}',
      post_negation_uncertainty: '{} > {dependency:/amod/} {lemma:/small|mild/}',
    }
    const said = (text: string) =>
      labelText(text, { patterns }).evidence?.map(({ class: is, rule }) => `${is}: ${rule.slice(0, rule.indexOf(':'))}`)
    expect(said('Mild edema.')).toEqual(['negative: negation.txt'])
    expect(said('Severe edema.')).toEqual(['uncertain: pre_negation_uncertainty.txt'])
    expect(said('Small effusion.')).toEqual(['uncertain: post_negation_uncertainty.txt'])
    expect(labelled('No edema.')).toMatchObject({ Edema: NEGATIVE })
    expect(labelText('No edema.', { patterns }).evidence).toMatchObject([{ class: 'positive', rule: 'mentioned' }])
  })

  it('reads official phrase files in the place of the lexicon', () => {
    const empty = Object.fromEntries(OBSERVATIONS.map((name) => [name.toLowerCase().replaceAll(' ', '_'), '']))
    const phrases = { mention: { ...empty, edema: '^wet_lungs?\nchf' }, unmention: {} }
    const said = (text: string) =>
      labelText(text, { phrases }).evidence?.map(
        ({ observation, class: is, phrase }) => `${observation} ${is}: ${phrase}`,
      )
    expect(said('No edema. Wet lungs. Again wet lungs.')).toEqual(['Edema positive: wet lungs'])
    // What heart failure implies goes by its words.
    expect(said('No effusion. CHF.')).toEqual(['Edema positive: chf', 'Cardiomegaly uncertain: chf'])
  })

  it('decides findings of its own as it decides the 14, and leaves those as they are', () => {
    const findings = [
      { name: 'Rib notching', phrases: ['(rib|costal) notch'], voids: ['notch sign'] },
      { name: 'Stent', phrases: [' stent '], allowsNoFinding: true },
      { name: 'Edema', phrases: ['wet lungs'] },
    ]
    const said = (text: string) => {
      const { labels, findings: own, evidence } = labelText(text, { findings })
      return { noFinding: labels[0], edema: labels[5], own: own?.map((label) => label.class), evidence }
    }
    expect(said('No rib notching.')).toMatchObject({ noFinding: POSITIVE, own: ['negative', 'absent'] })
    expect(said('Costal notching is possible.')).toMatchObject({ noFinding: ABSENT, own: ['uncertain', 'absent'] })
    expect(said('A stent in place.')).toMatchObject({ noFinding: POSITIVE, own: ['absent', 'positive'] })
    expect(said('Rib notch sign.')).toMatchObject({ noFinding: POSITIVE, own: ['absent', 'absent'] })
    expect(said('Wet lungs.')).toMatchObject({ edema: POSITIVE, own: ['absent', 'absent'] })
    expect(said('Large Rib  Notch.').evidence).toEqual([
      {
        observation: 'Rib notching',
        class: 'positive',
        start: 6,
        end: 16,
        phrase: 'rib notch',
        rule: 'mentioned',
      },
    ])
    expect(labelText('Edema.').findings).toBeUndefined()
  })

  it('changes nothing of the 14 but No Finding by findings of its own', () => {
    const findings = [
      { name: 'Whatever', phrases: ['no dense consolidation, sizable', 'is (certainly|possible)', 'e', 'silhouette.'] },
    ]
    fc.assert(
      fc.property(reports, (report) => {
        const plain = labelText(report)
        const own = labelText(report, { findings })
        expect(own.labels.slice(1)).toEqual(plain.labels.slice(1))
        expect(own.evidence?.filter(({ observation }) => observation !== 'Whatever')).toEqual(plain.evidence)
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
