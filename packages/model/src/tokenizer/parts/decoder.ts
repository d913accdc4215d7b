import { TokenizerError } from '../tokenizer-error'
import { booleanAt, objectAt, stringAt } from './json-value'

/** Puts the tokens of a text together again. */
export type Decoder = (tokens: readonly string[]) => string

/**
 * The `decoder` of a `tokenizer.json`: WordPiece or Metaspace.
 *
 * Throws {@link TokenizerError} that names what is wrong or of another kind.
 */
export function readDecoder(key: string, json: unknown): Decoder {
  const settings = objectAt(key, json)
  switch (settings.type) {
    case 'WordPiece': {
      const prefix = stringAt(`${key}.prefix`, settings.prefix)
      const tidy = booleanAt(`${key}.cleanup`, settings.cleanup, true) ? withoutExtraBlanks : (token: string) => token
      return (tokens) =>
        tokens
          .map((token, index) => {
            if (index === 0) return tidy(token)
            return tidy(token.startsWith(prefix) ? token.slice(prefix.length) : ` ${token}`)
          })
          .join('')
    }
    case 'Metaspace': {
      const mark = stringAt(`${key}.replacement`, settings.replacement)
      const prepended = settings.prepend_scheme !== 'never' && settings.add_prefix_space !== false
      return (tokens) =>
        tokens
          .map((token, index) =>
            (index === 0 && prepended && token.startsWith(mark) ? token.slice(mark.length) : token).replaceAll(
              mark,
              ' ',
            ),
          )
          .join('')
    }
    default:
      throw new TokenizerError(`${key}.type`, '"WordPiece" or "Metaspace"')
  }
}

/** English as it is written, token by token as Hugging Face's decoder does it. */
const EXTRA_BLANKS: readonly (readonly [string, string])[] = [
  [' .', '.'],
  [' ?', '?'],
  [' !', '!'],
  [' ,', ','],
  [" ' ", "'"],
  [" n't", "n't"],
  [" 'm", "'m"],
  [' do not', " don't"],
  [" 's", "'s"],
  [" 've", "'ve"],
  [" 're", "'re"],
]

function withoutExtraBlanks(token: string): string {
  return EXTRA_BLANKS.reduce((text, [spaced, written]) => text.replaceAll(spaced, written), token)
}
