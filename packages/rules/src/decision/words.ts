/** What a word does in its sentence, as far as the reach of a cue depends on it. */
export type WordKind = 'content' | 'and' | 'or' | 'comma' | 'of' | 'preposition' | 'verb' | 'stop'

/** A word or a punctuation mark of a sentence, at `sentence.slice(start, end)`. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: WordKind
}

/** Words with the hyphens, apostrophes and slashes inside them, and every other character for itself. */
const WORD = /[a-z0-9]+(?:[-'/][a-z0-9]+)*|\S/g

const KINDS: Readonly<Record<Exclude<WordKind, 'content'>, string>> = {
  and: 'and / plus',
  or: 'or nor',
  comma: ',',
  of: 'of',
  preposition:
    'in within at on over with from to along through throughout by for near above below under into onto after before during between among about against behind beneath overlying adjacent projecting involving extending measuring following per via around than despite status except apart aside',
  verb: 'is are was were be been has have had appear appears remain remains show shows demonstrate demonstrates represent represents reflect reflects suggest suggests may might could would can should will does do did lie lies overlie overlies project projects raise raises indicate indicates include includes cannot must need needs persist persists suggesting representing reflecting obscures obscure exists exist become becomes',
  stop: '; : ( ) ? ! but however although though while whereas which that who because since as if there likely possibly probably presumably consistent compatible suggestive',
}
const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as WordKind])),
)

const PARTICIPLE = /^(?:identified|seen|noted|present|demonstrated|visualized|evident|appreciated|visible)$/
export function splitWords(sentence: string): Word[] {
  const words: Word[] = Array.from(sentence.matchAll(WORD), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    kind: KIND_OF.get(text) ?? 'content',
  }))
  return words.map((w, i) => (PARTICIPLE.test(w.text) && words[i + 1]?.kind !== 'content' || words[i + 1]?.text === '.' && PARTICIPLE.test(w.text) ? { ...w, kind: 'verb' as const } : w))
}

const AFTER_HEAD = /^(?:\w+ly|again|also|now|today|otherwise|stable|unchanged|improved|suspicious|possible|suspected|normal|unremarkable|clear|removed|resolved|cleared|clearing|resolving|absent|suspicious|concerning|worrisome|without|no|not|versus|rather|left|right|given|\w+ed|\d+|\.)$/

/** Whether the word at `index` heads its noun phrase: "effusion" in "small effusion in", but not "pleural". */
export function isHead(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return !next || next.kind !== 'content' || AFTER_HEAD.test(next.text)
}
