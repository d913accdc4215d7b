import { TokenizerError } from '../tokenizer-error'
import { MARKS } from '../unicode-sets.generated'
import { bertNormalizer } from './bert-normalizer'
import { booleanAt, listAt, objectAt, stringAt } from './json-value'
import { precompiledCharsmap } from './precompiled-charsmap'
import { toLowerCase, toUnicodeForm } from './unicode-forms'

/** Cleans a text before it is split into words. */
export type Normalizer = (text: string) => string

const ANY_MARK = new RegExp(`[${MARKS}]`, 'gu')

/**
 * The `normalizer` of a `tokenizer.json`, of the kinds that BERT, DistilBERT and ALBERT use.
 *
 * Throws {@link TokenizerError} that names what is wrong or of another kind.
 */
export function readNormalizer(key: string, json: unknown): Normalizer {
  if (json === null || json === undefined) return (text) => text
  const settings = objectAt(key, json)
  switch (settings.type) {
    case 'Sequence': {
      const steps = listAt(`${key}.normalizers`, settings.normalizers).map((step, index) =>
        readNormalizer(`${key}.normalizers[${index}]`, step),
      )
      return (text) => steps.reduce((result, normalize) => normalize(result), text)
    }
    case 'BertNormalizer':
      return bertNormalizer({
        clean_text: booleanAt(`${key}.clean_text`, settings.clean_text, true),
        handle_chinese_chars: booleanAt(`${key}.handle_chinese_chars`, settings.handle_chinese_chars, true),
        strip_accents: booleanAt(
          `${key}.strip_accents`,
          settings.strip_accents,
          booleanAt(`${key}.lowercase`, settings.lowercase, true),
        ),
        lowercase: booleanAt(`${key}.lowercase`, settings.lowercase, true),
      })
    case 'NFC':
    case 'NFD':
    case 'NFKC':
    case 'NFKD': {
      const form = settings.type
      return (text) => toUnicodeForm(text, form)
    }
    case 'StripAccents':
      return (text) => text.replace(ANY_MARK, '')
    case 'Lowercase':
      return toLowerCase
    case 'Replace': {
      const pattern = readPattern(`${key}.pattern`, settings.pattern)
      const content = stringAt(`${key}.content`, settings.content)
      return (text) => text.replaceAll(pattern, () => content)
    }
    case 'Precompiled':
      return precompiledCharsmap(
        `${key}.precompiled_charsmap`,
        stringAt(`${key}.precompiled_charsmap`, settings.precompiled_charsmap),
      )
    default:
      throw new TokenizerError(`${key}.type`, 'a normalizer that BERT or ALBERT uses')
  }
}

/** A file's own regular expressions would be its own code; one alone is in use with these models. */
const REPEATED_BLANKS = ' {2,}'

function readPattern(key: string, json: unknown): string | RegExp {
  const pattern = objectAt(key, json)
  if (typeof pattern.String === 'string' && pattern.String !== '') return pattern.String
  if (pattern.Regex === REPEATED_BLANKS) return / {2,}/g
  throw new TokenizerError(key, `a "String", or the "Regex" of repeated blanks, "${REPEATED_BLANKS}"`)
}
