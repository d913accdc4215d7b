import { expect, it } from 'vitest'
import { findCues } from './find-cues'
import { splitWords } from './words'

const found = (sentence: string) => {
  const words = splitWords(sentence)
  return findCues(words).map(
    ({ cue, from, to }) =>
      `${cue.rule}: ${words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')}`,
  )
}

it.each([
  ['no effusion', ['no: no'], 'a cue'],
  ['no new effusion', ['no new: no new'], 'the longest of those that begin alike'],
  ['there is no longer an effusion', ['no longer: no longer'], 'one that says nothing, in place of a shorter one'],
  ['it may also well represent edema', ['may be: may also well represent'], 'up to three words in a gap'],
  ['it may not in any way represent edema', [], 'but no more, and no preposition'],
  ['the heart is not quite normal', ['normal: normal', 'normal: normal'], 'and no negation'],
  ['normal heart', ['normal: normal'], 'before a noun, the attribute alone'],
])('in %j finds %j: %s', (sentence, cues) => {
  expect(found(sentence)).toEqual(cues)
})
