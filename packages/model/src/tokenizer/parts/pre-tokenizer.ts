import { TokenizerError } from '../tokenizer-error'
import { PUNCTUATION } from '../unicode-sets.generated'
import { booleanAt, listAt, objectAt, stringAt } from './json-value'

/** Splits a normalized text into words. */
export type PreTokenizer = (text: string) => readonly string[]

const BERT_WORD = new RegExp(`[${PUNCTUATION}]|[^\\p{White_Space}${PUNCTUATION}]+`, 'gu')

/** Words between blanks; each punctuation mark is a word. */
export function splitBertWords(text: string): readonly string[] {
  return text.match(BERT_WORD) ?? []
}

function splitAtBlanks(text: string): readonly string[] {
  return text.match(/\P{White_Space}+/gu) ?? []
}

/**
 * The `pre_tokenizer` of a `tokenizer.json`, of the kinds that BERT, DistilBERT and ALBERT use.
 *
 * Throws {@link TokenizerError} that names what is wrong or of another kind.
 */
export function readPreTokenizer(key: string, json: unknown): PreTokenizer {
  const settings = objectAt(key, json)
  switch (settings.type) {
    case 'Sequence': {
      const steps = listAt(`${key}.pretokenizers`, settings.pretokenizers).map((step, index) =>
        readPreTokenizer(`${key}.pretokenizers[${index}]`, step),
      )
      return (text) => steps.reduce<readonly string[]>((words, split) => words.flatMap(split), [text])
    }
    case 'BertPreTokenizer':
      return splitBertWords
    case 'WhitespaceSplit':
      return splitAtBlanks
    case 'Metaspace':
      return readMetaspace(key, settings)
    default:
      throw new TokenizerError(`${key}.type`, 'a pre-tokenizer that BERT or ALBERT uses')
  }
}

/** Blanks become `▁`, which also stands before the first word; each word begins with its `▁`. */
function readMetaspace(key: string, settings: Readonly<Record<string, unknown>>): PreTokenizer {
  const mark = stringAt(`${key}.replacement`, settings.replacement)
  const prepend = prependsMark(key, settings)
  const split = booleanAt(`${key}.split`, settings.split, true)
  return (text) => {
    const marked = text.replaceAll(' ', mark)
    const whole = prepend && !marked.startsWith(mark) ? mark + marked : marked
    return split ? splitBefore(whole, mark) : [whole]
  }
}

/** Files before version 0.15 of the tokenizers have `add_prefix_space` alone. */
function prependsMark(key: string, settings: Readonly<Record<string, unknown>>): boolean {
  const scheme = settings.prepend_scheme ?? (settings.add_prefix_space === false ? 'never' : 'always')
  if (scheme !== 'always' && scheme !== 'never') {
    throw new TokenizerError(`${key}.prepend_scheme`, '"always" or "never"')
  }
  return scheme === 'always'
}

/** `▁no▁▁effusion` → `▁no`, `▁`, `▁effusion` */
function splitBefore(text: string, mark: string): readonly string[] {
  const [first, ...rest] = text.split(mark)
  return [...(first === '' ? [] : [first]), ...rest.map((part) => mark + part)]
}
