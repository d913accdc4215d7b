/** What a word does in its sentence, as far as the reach of a cue depends on it. */
export type WordKind = 'content' | 'and' | 'or' | 'but' | 'comma' | 'of' | 'preposition' | 'be' | 'verb' | 'stop'

/** A word or a punctuation mark of a sentence, at `sentence.slice(start, end)`. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: WordKind
  /** Whether it heads its noun phrase: "effusion" in "pleural effusion is", but not "pleural". */
  readonly head: boolean
}

/** The words that are not content. What stops begins a clause, or a remark on what was said. */
const LISTS: Readonly<Record<Exclude<WordKind, 'content'>, string>> = {
  and: 'and plus /',
  or: 'or nor versus',
  but: 'but',
  comma: ',',
  of: 'of',
  preposition: `in within at on over with from to along through throughout by for near above below under into onto after
    before during between among about against behind beneath around per via than despite overlying projecting
    involving extending measuring following including such except status`,
  be: 'is are was were be been',
  verb: `has have had do does did may might could would can cannot should must will need needs appear appears remain remains
    show shows demonstrate demonstrates represent represents reflect reflects suggest suggests indicate indicates include
    includes lie lies overlie overlies project projects raise raises persist persists exist exists continue continues become becomes obscure
    obscures representing reflecting suggesting`,
  stop: `; : ( ) ? ! there however although though while whereas which that who because since as if apart aside likely
    possibly probably presumably consistent compatible suggestive`,
}
const KINDS = new Map(
  Object.entries(LISTS).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind as WordKind])),
)

/** Verbs where no noun follows, as in "no nodule is seen", and adjectives else, as in "no visualized nodule". */
const PARTICIPLE = /^(?:seen|noted|identified|demonstrated|visualized|visible|appreciated|evident|present)$/

/** Content words that come after a noun phrase and are none of it: "effusion bilaterally", "opacity left base". */
const AFTER_NOUN =
  /^(?:\w+ly|\w+ed|no|not|without|rather|again|also|now|today|otherwise|left|right|given|\d+|stable|normal|unremarkable|clear|clearing|resolving|absent|possible|similar|suspicious|concerning|worrisome)$/

/** Words with the hyphens, apostrophes and slashes inside them, and every other character for itself. */
const WORD = /[a-z0-9]+(?:[-'/][a-z0-9]+)*|\S/g

export function splitWords(sentence: string): Word[] {
  const words = Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => {
    return { text, start: index, end: index + text.length, kind: KINDS.get(text) ?? 'content', head: false }
  })
  const endsPhrase = (index: number) => {
    const next = words[index]
    return !next || next.kind !== 'content' || next.text === '.'
  }
  words.forEach((word, i) => {
    if (isParticiple(word) && endsPhrase(i + 1)) word.kind = 'verb'
  })
  words.forEach((word, i) => {
    word.head = word.kind === 'content' && (endsPhrase(i + 1) || AFTER_NOUN.test(words[i + 1].text))
  })
  return words
}

export function isParticiple(word: Word): boolean {
  return PARTICIPLE.test(word.text)
}

/** Adjectives, as far as their endings or a short list tell. */
const ADJECTIVE =
  /(?:ous|ory|ic|al|ar|ive|ed|er)$|^(?:right|left|acute|subacute|mild|moderate|severe|old|small|large|one|two|diffuse)$/

export function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && ADJECTIVE.test(word.text)
}
