import { expect, it } from 'vitest'
import { collectArchitectures } from './collect-architectures'

it('reads a name and a folder or a model of the hub, which may have the same sign in it', () => {
  const first = collectArchitectures('BERT-Base=google-bert/bert-base-uncased', undefined)
  expect(collectArchitectures('mine=models/a=b', first)).toEqual([
    { name: 'BERT-Base', source: 'google-bert/bert-base-uncased' },
    { name: 'mine', source: 'models/a=b' },
  ])
})

it.each([
  ['models/biobert', 'expected NAME=FOLDER'],
  ['name=', 'expected NAME=FOLDER'],
  ['../name=folder', 'expected NAME=FOLDER'],
  ['deep=folder', "one of the study's own"],
])('refuses %s', (value, message) => {
  expect(() => collectArchitectures(value, undefined)).toThrow(message)
})
