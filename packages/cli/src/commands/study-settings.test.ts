import { FAULTS } from '@chexpp/study'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../failure'
import { changedSettings, startSettings } from './study-settings'

describe('startSettings', () => {
  it('takes the quick profile on synthetic reports, without a fault', () => {
    const settings = startSettings({})
    expect(settings).toMatchObject({ profile: 'quick', faults: [], without: [], data: { kind: 'synthetic' } })
    expect(settings.training).toHaveProperty('seconds')
  })

  it('takes reports, and labels where there are some', () => {
    expect(startSettings({ data: 'a.csv', textColumn: 'text' }).data).toMatchObject({ kind: 'reports', path: 'a.csv' })
    expect(startSettings({ data: 'a.csv', labels: 'b.csv' }).data).toMatchObject({
      kind: 'labelled',
      labelsPath: 'b.csv',
    })
    expect(() => startSettings({ labels: 'b.csv' })).toThrow('name those with --data')
    expect(() => startSettings({ data: 'a.csv', reports: 5 })).toThrow('leave it out with --data')
  })

  it('gives who asks for steps all of them, and compared students no more', () => {
    const { training, parts } = startSettings({ steps: 20 })
    expect(training).toEqual({ steps: 20 })
    expect([parts.factors.budget, parts['data-efficiency'].budget]).toMatchObject([{ steps: 20 }, { steps: 20 }])
  })

  it('switches faults on one by one, in the order of the data, or all at once', () => {
    expect(startSettings({ fault: ['leakage', 'row-shift', 'leakage'] }).faults).toEqual(['row-shift', 'leakage'])
    expect(startSettings({ asPublished: true }).faults).toEqual(FAULTS)
  })

  it('asks for the reports of the paper profile', () => {
    expect(() => startSettings({ profile: 'paper' })).toThrow(UsageError)
    const { training, from, backend, parts } = startSettings({ profile: 'paper', data: 'mimic.zip' })
    expect(training).toEqual({ epochs: 3 })
    expect(from).toBe('emilyalsentzer/Bio_ClinicalBERT')
    expect(backend).toBe('gpu')
    expect(parts.architectures).toMatchObject({ scaledDown: [], pretrained: { length: 5 } })
  })

  it('takes pretrained encoders for the student and for Figure 1, one by name in the place of another', () => {
    const mine = { name: 'mine', source: 'models/mine' }
    const { from, backend, parts } = startSettings({ from: 'models/bert', architecture: [mine], backend: 'wasm' })
    expect(from).toBe('models/bert')
    expect(backend).toBe('wasm')
    expect(parts.architectures).toMatchObject({ scaledDown: ['deep', 'shared', 'distilled'], pretrained: [mine] })

    const local = { name: 'BioBERT', source: 'models/biobert' }
    const paper = startSettings({ profile: 'paper', data: 'mimic.zip', architecture: [local] }).parts.architectures
    expect(paper.pretrained).toHaveLength(5)
    expect(paper.pretrained.find(({ name }) => name === 'BioBERT')).toEqual(local)
  })
})

describe('changedSettings', () => {
  it('changes what is given, and nothing else', () => {
    const settings = startSettings({ reports: 100 })
    expect(changedSettings(settings, {})).toBe(settings)
    expect(changedSettings(settings, { seed: 7 })).toEqual({ ...settings, seed: 7 })
  })
  it('times command lines, with a header line or without', () => {
    const { speed } = startSettings({ timeCommand: ['label {input} {output}'], timeCommandHeader: 'text' }).parts
    expect(speed.commands).toEqual([{ template: 'label {input} {output}', header: 'text' }])
    expect(() => startSettings({ timeCommand: ['label reports.csv'] })).toThrow('write {input} where')
    expect(() => startSettings({ timeCommandHeader: 'text' })).toThrow(UsageError)
  })
})
