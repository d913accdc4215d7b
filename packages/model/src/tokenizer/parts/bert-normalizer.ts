import type { BertNormalizerJson } from '../tokenizer-json'
import { IDEOGRAPHS, NONSPACING_MARKS, REMOVED } from '../unicode-sets.generated'
import { toLowerCase, toUnicodeForm } from './unicode-forms'

const ANY_REMOVED = new RegExp(`[${REMOVED}]`, 'gu')
const ANY_IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, 'gu')
const ANY_NONSPACING_MARK = new RegExp(`[${NONSPACING_MARKS}]`, 'gu')

/**
 * How BERT cleans a text before it splits it into words.
 *
 * Source: `BertNormalizer` of Hugging Face tokenizers, after `BasicTokenizer` of Devlin et al., "BERT", 2019.
 */
export function bertNormalizer(options: Omit<BertNormalizerJson, 'type'>): (text: string) => string {
  const stripAccents = options.strip_accents ?? options.lowercase
  return (text) => {
    let result = text
    if (options.clean_text) result = result.replace(ANY_REMOVED, '').replace(/\p{White_Space}/gu, ' ')
    if (options.handle_chinese_chars) result = result.replace(ANY_IDEOGRAPH, ' $& ')
    if (stripAccents) result = toUnicodeForm(result, 'NFD').replace(ANY_NONSPACING_MARK, '')
    if (options.lowercase) result = toLowerCase(result)
    return result
  }
}
