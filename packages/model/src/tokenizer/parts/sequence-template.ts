import { TokenizerError } from '../tokenizer-error'
import { idAt, isObject, listAt, objectAt, type JsonObject } from './json-value'

/** Ids of the tokens that stand around each text: `[CLS]` and `[SEP]`. */
export interface SequenceTemplate {
  readonly start: number
  readonly end: number
}

const EXPECTED = '[CLS] before and [SEP] after a text'

/**
 * The `post_processor` of a `tokenizer.json`, which must put one token before and one after a text: `TemplateProcessing`
 * or the older `BertProcessing`.
 *
 * Throws {@link TokenizerError} that names what is wrong or of another kind.
 */
export function readSequenceTemplate(key: string, json: unknown): SequenceTemplate {
  const settings = objectAt(key, json)
  switch (settings.type) {
    case 'TemplateProcessing': {
      const [first, text, last, ...more] = listAt(`${key}.single`, settings.single)
      if (!isObject(text) || !('Sequence' in text) || more.length > 0)
        throw new TokenizerError(`${key}.single`, EXPECTED)
      return { start: templateId(key, settings, first), end: templateId(key, settings, last) }
    }
    case 'BertProcessing':
      return { start: pairId(`${key}.cls`, settings.cls), end: pairId(`${key}.sep`, settings.sep) }
    default:
      throw new TokenizerError(`${key}.type`, `"TemplateProcessing" or "BertProcessing", with ${EXPECTED}`)
  }
}

/** `{ "SpecialToken": { "id": "[CLS]" } }` names an entry of `special_tokens`, which has the id. */
function templateId(key: string, settings: JsonObject, piece: unknown): number {
  const special = isObject(piece) && isObject(piece.SpecialToken) ? piece.SpecialToken.id : undefined
  if (typeof special !== 'string') throw new TokenizerError(`${key}.single`, EXPECTED)
  const at = `${key}.special_tokens`
  const { ids } = objectAt(`${at}.${special}`, objectAt(at, settings.special_tokens)[special])
  const [id, ...more] = listAt(`${at}.${special}.ids`, ids)
  if (more.length > 0) throw new TokenizerError(`${at}.${special}.ids`, 'one id')
  return idAt(`${at}.${special}.ids`, id)
}

/** `["[CLS]", 101]` */
function pairId(key: string, json: unknown): number {
  return idAt(key, listAt(key, json)[1])
}
