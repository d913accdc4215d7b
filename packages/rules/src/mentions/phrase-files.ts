import { editDistance, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { compileExpression, ExpressionError } from './compile-expression'
import type { Phrase } from './phrase'

/**
 * The official labeler's phrase folders, read by the caller: the text of each file by its name without `.txt`, such as
 * `pleural_effusion`. A line is a regular expression in Python's syntax, in which `_` stands for a space; blank lines are none.
 */
export interface PhraseFiles {
  /** What names each observation: all 14. */
  readonly mention: Readonly<Record<string, string>>
  /** What makes void a mention that it overlaps. */
  readonly unmention: Readonly<Record<string, string>>
}

/** What is wrong with the phrase files. `file` is such as `mention/edema.txt`; `line` counts from 1. */
export class PhraseFileError extends Error {
  override readonly name = 'PhraseFileError'
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    problem: string,
  ) {
    super(`${file}${line === undefined ? '' : `, line ${line}`}: ${problem}`)
  }
}

interface Line {
  readonly source: string
  readonly file: string
  readonly line: number
}

const fileName = (observation: Observation): string => observation.toLowerCase().replaceAll(' ', '_')
const OBSERVATION_OF = new Map(OBSERVATIONS.map((observation) => [fileName(observation), observation]))

/**
 * The phrases of the official labeler's files. As its `extract.py` does, what lies "over the" heart or mediastinum, or "in the right"
 * one, is made void by phrases that come from the mention files; unmention files of those two have no say.
 *
 * @throws {PhraseFileError} for a file that is missing or belongs to no observation, and for a line that is no expression
 */
export function phrasesFromFiles({ mention, unmention }: PhraseFiles): Phrase[] {
  for (const [folder, files] of Object.entries({ mention, unmention })) checkNames(folder, Object.keys(files))
  return OBSERVATIONS.flatMap((observation) => {
    const name = fileName(observation)
    if (!Object.hasOwn(mention, name)) {
      throw new PhraseFileError(
        `mention/${name}.txt`,
        undefined,
        `there is no such file. Add it; with nothing in it, ${observation} is never mentioned.`,
      )
    }
    const mentions = readLines('mention', name, mention[name])
    const voids = OVERLYING[observation]?.(mentions) ?? readLines('unmention', name, unmention[name] ?? '')
    return [...compileLines(observation, mentions, false), ...compileLines(observation, voids, true)]
  })
}

const PLACES = ['over the', 'overly the', 'in the'].flatMap((place) =>
  ['', ' superior', ' left', ' right'].map((side) => place + side),
)

const overlying = (lines: readonly Line[], words: (source: string) => string = (source) => source): Line[] =>
  PLACES.flatMap((place) => lines.map((line) => ({ ...line, source: `${place} ${words(line.source)}` })))

const OVERLYING: Partial<Record<Observation, (mentions: readonly Line[]) => Line[]>> = {
  'Enlarged Cardiomediastinum': (mentions) => overlying(mentions),
  Cardiomegaly: (mentions) =>
    overlying(
      mentions.filter(({ source }) => source !== 'cardiomegaly' && source !== 'cardiac enlargement'),
      (source) => source.replaceAll('the ', ''),
    ),
}

function checkNames(folder: string, names: readonly string[]): void {
  for (const name of names) {
    if (OBSERVATION_OF.has(name)) continue
    const near = [...OBSERVATION_OF.keys()].find((known) => editDistance(known, name.toLowerCase()) <= 2)
    throw new PhraseFileError(
      `${folder}/${name}.txt`,
      undefined,
      near === undefined
        ? 'its name is none of the 14 observations. Take it out; findings of your own go into a findings file.'
        : `its name is none of the 14 observations. Rename it to ${near}.txt.`,
    )
  }
}

function readLines(folder: string, name: string, text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((written, index) => {
    const source = written.trim().replaceAll('_', ' ')
    return source === '' ? [] : [{ source, file: `${folder}/${name}.txt`, line: index + 1 }]
  })
}

function compileLines(observation: Observation, lines: readonly Line[], voids: boolean): Phrase[] {
  return lines.map(({ source, file, line }) => {
    try {
      return { observation, pattern: compileExpression(source), voids }
    } catch (error) {
      throw error instanceof ExpressionError ? new PhraseFileError(file, line, error.message) : error
    }
  })
}
