import { isObservation, OBSERVATIONS, type Observation, type ObservationName } from '@chexpp/labels'
import { clean } from '../text/clean'
import { expandForm } from './expand-form'
import type { Phrase } from './phrase'

/**
 * A finding of your own, or more phrases for one of the 14.
 *
 * Phrases are words found anywhere in a sentence, inside words too: "hernia" is in "hernias". Alternatives stand in brackets,
 * and an empty one may be missing: "hiat(al|us) hernia(|tion)". A space at an edge must be in the sentence, too: " stent" is not in "consistent". Case is of no
 * account.
 */
export interface Finding {
  /** One of the 14, or the name that a finding of your own is to have. */
  readonly name: string
  /** What names it; a finding of your own needs at least one. */
  readonly phrases?: readonly string[]
  /** Where a mention overlaps one of these phrases, it is none. */
  readonly voids?: readonly string[]
  /** Of one of the 14: whether these stand in the place of the phrases and voids it has. Default false: they are added. */
  readonly replace?: boolean
  /**
   * Of your own: whether No Finding may stand beside it, as beside Support Devices. Default false: where it is positive or
   * uncertain, there is a finding.
   */
  readonly allowsNoFinding?: boolean
}

/** What is wrong with findings. `path` says where, such as `findings[0].phrases[2]`. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError'
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`${path}: ${problem}`)
  }
}

const UNPAIRED = 'a bracket has no partner. Write alternatives as (one|two).'

/** Far more than anyone writes down; brackets multiply. */
const MOST_EXPANSIONS = 10_000

const FIELDS = ['name', 'phrases', 'voids', 'replace', 'allowsNoFinding']

/**
 * Checks findings that come from a file or from plain JavaScript, in which case nothing is known of them.
 *
 * @throws {FindingsError} for the first thing wrong, by its path, with what to do
 */
export function parseFindings(value: unknown): readonly Finding[] {
  if (!Array.isArray(value)) {
    throw new FindingsError(
      'findings',
      'expected a list, such as [{ "name": "Hiatal hernia", "phrases": ["hernia"] }].',
    )
  }
  const names = new Map<string, string>()
  return value.map((item: unknown, index) => {
    const path = `findings[${index}]`
    const finding = parseFinding(item, path)
    const folded = foldName(finding.name)
    const first = names.get(folded)
    if (first !== undefined)
      throw new FindingsError(`${path}.name`, `${first} has this name already. Put the two together.`)
    names.set(folded, path)
    return finding
  })
}

/** The phrases of the 14 with those of the findings added, or put in their place. `findings` are checked ones. */
export function phrasesOfThe14(phrases: readonly Phrase[], findings: readonly Finding[]): Phrase[] {
  const given = findings.filter(isOfThe14)
  const replaced = new Set(given.filter(({ replace }) => replace).map(({ name }) => name))
  return [...phrases.filter(({ observation }) => !replaced.has(observation)), ...given.flatMap(phrasesOf)]
}

export function isOfThe14(finding: Finding): finding is Finding & { readonly name: Observation } {
  return isObservation(finding.name)
}

/** What names a finding, and what makes its mentions void. */
export function phrasesOf<Name extends ObservationName>(finding: Finding & { readonly name: Name }): Phrase<Name>[] {
  const expand = (forms: readonly string[] = []) => [...new Set(forms.flatMap(expandForm))]
  return [
    ...expand(finding.phrases).map((pattern) => ({ observation: finding.name, pattern, voids: false })),
    ...expand(finding.voids).map((pattern) => ({ observation: finding.name, pattern, voids: true })),
  ]
}

function parseFinding(item: unknown, path: string): Finding {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new FindingsError(path, 'expected an object, such as { "name": "Hiatal hernia", "phrases": ["hernia"] }.')
  }
  const fields = item as Readonly<Record<string, unknown>>
  const unknown = Object.keys(fields).find((field) => !FIELDS.includes(field))
  if (unknown !== undefined) {
    throw new FindingsError(`${path}.${unknown}`, `there is no such field. There are ${FIELDS.join(', ')}.`)
  }
  const name = parseName(fields.name, `${path}.name`)
  const phrases = parseForms(fields.phrases, `${path}.phrases`)
  const voids = parseForms(fields.voids, `${path}.voids`)
  const replace = parseFlag(fields.replace, `${path}.replace`)
  const allowsNoFinding = parseFlag(fields.allowsNoFinding, `${path}.allowsNoFinding`)
  if (isObservation(name)) {
    if (allowsNoFinding) {
      throw new FindingsError(`${path}.allowsNoFinding`, `is settled for ${name}, one of the 14. Leave it out.`)
    }
    return { name, phrases, voids, replace }
  }
  if (replace) {
    throw new FindingsError(`${path}.replace`, `"${name}" has no phrases to replace: only the 14 have. Leave it out.`)
  }
  if (phrases.length === 0)
    throw new FindingsError(`${path}.phrases`, 'expected at least one phrase that names the finding.')
  return { name, phrases, voids, allowsNoFinding }
}

function parseName(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '' || value !== value.trim() || /[\p{C}\p{Zl}\p{Zp}]/u.test(value)) {
    throw new FindingsError(path, 'expected the name of the finding, as its column is to be called.')
  }
  const meant = NAMES_OF_THE_14.get(foldName(value))
  if (meant === undefined || meant === value) return value
  throw new FindingsError(path, `write "${meant}" to add to that observation, or choose a name that is more unlike it.`)
}

function parseFlag(value: unknown, path: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? false
  throw new FindingsError(path, 'expected true or false.')
}

function parseForms(value: unknown, path: string): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value))
    throw new FindingsError(path, 'expected a list of phrases, such as ["hiat(al|us) hernia"].')
  return value.map((form: unknown, index) => parseForm(form, `${path}[${index}]`))
}

function parseForm(form: unknown, path: string): string {
  if (typeof form !== 'string') throw new FindingsError(path, 'expected a phrase in quotes.')
  const lower = form.toLowerCase()
  checkBrackets(lower, path)
  for (const words of expandForm(lower)) checkWords(words, path)
  return lower
}

function checkBrackets(form: string, path: string): void {
  let expansions = 1
  /** Alternatives so far of each bracket that is open. */
  const open: number[] = []
  for (const letter of form) {
    if (letter === '(') open.push(1)
    else if (letter === '|' && open.length === 0) {
      throw new FindingsError(path, '"|" stands outside brackets. Write (one|two), or two phrases.')
    } else if (letter === '|') open[open.length - 1] += 1
    else if (letter === ')') {
      const alternatives = open.pop()
      if (alternatives === undefined) throw new FindingsError(path, UNPAIRED)
      expansions *= alternatives
    }
  }
  if (open.length > 0) throw new FindingsError(path, UNPAIRED)
  if (expansions > MOST_EXPANSIONS) {
    throw new FindingsError(path, 'it stands for too many phrases. Write several with fewer alternatives each.')
  }
}

function checkWords(words: string, path: string): void {
  if (words.trim() === '')
    throw new FindingsError(path, 'it may stand for no words at all, which would be found everywhere.')
  const cleaned = clean(words).text
  const edged = words.replace(/^ ?(.*?) ?$/s, '$1')
  if (edged === cleaned) return
  throw new FindingsError(
    path,
    `"${words}" is never found, because sentences are cleaned before they are searched. ` +
      (cleaned === '' ? 'Write it in plain letters.' : `Write "${cleaned}".`),
  )
}

const foldName = (name: string): string => name.toLowerCase().replace(/[\s_]+/g, ' ')

/** Label files are read by column name, whatever its case; in some, Lung Opacity has another. */
const NAMES_OF_THE_14 = new Map<string, Observation>([
  ...OBSERVATIONS.map((name) => [foldName(name), name] as const),
  ['airspace opacity', 'Lung Opacity'],
])
