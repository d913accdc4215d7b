import { expect, it } from 'vitest'
import { correctHeaderWord } from './misspelling'

it.each([
  ['imression', 'impression'],
  ['impresion', 'impression'],
  ['mpression', 'impression'],
  ['imrpession', 'impression'],
  ['impressi0n', 'impression'],
  ['findngs', 'findings'],
  ['findigns', 'findings'],
  ['ndication', 'indication'],
  ['compairson', 'comparison'],
  ['tecnique', 'technique'],
  ['conlcusion', 'conclusion'],
])('%s was meant to be %s', (written, meant) => {
  expect(correctHeaderWord(written)).toBe(meant)
})

it.each(['compression', 'depression', 'contusion', 'occlusion', 'medication', 'technical', 'pneumonia', 'mass', ''])(
  'leaves %j alone',
  (word) => {
    expect(correctHeaderWord(word)).toBeUndefined()
  },
)
