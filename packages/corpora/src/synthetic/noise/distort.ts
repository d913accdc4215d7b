import type { Random } from '../random'
import { abbreviate } from './abbreviations'
import { blank } from './blanks'
import { misplaceSpace, misspell } from './typos'
import { changeCase, mispunctuate } from './writing'

type Distortion = (sentence: string, random: Random) => string

/** A distortion given twice is twice as likely. */
const DISTORTIONS: readonly Distortion[] = [
  blank,
  blank,
  blank,
  blank,
  mispunctuate,
  mispunctuate,
  mispunctuate,
  misspell,
  misspell,
  abbreviate,
  changeCase,
  misplaceSpace,
]

/** The sentence as a hurried hand or a de-identifier leaves it: mostly one distortion, sometimes two. */
export function distort(sentence: string, random: Random): string {
  const once = random.pick(DISTORTIONS)(sentence, random)
  return random.chance(20) ? random.pick(DISTORTIONS)(once, random) : once
}
