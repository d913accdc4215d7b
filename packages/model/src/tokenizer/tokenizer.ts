import { padSequences, type PaddedBatch, type PadOptions } from './pad-sequences'
import { addedTokenSplitter, readAddedTokens, type AddedToken, type TextPart } from './parts/added-tokens'
import { readDecoder, type Decoder } from './parts/decoder'
import { isObject, type JsonObject } from './parts/json-value'
import { readNormalizer } from './parts/normalizer'
import { readPreTokenizer, type PreTokenizer } from './parts/pre-tokenizer'
import { readSubwordModel } from './parts/read-subword-model'
import { readSequenceTemplate, type SequenceTemplate } from './parts/sequence-template'
import type { SubwordModel } from './parts/subword-model'
import { TokenizerError } from './tokenizer-error'
import { tokenizerJson, type WordPieceReading } from './tokenizer-json'
import { parseVocabulary } from './vocabulary-text'

export type { PaddedBatch, PadOptions }

/** What padding is called in BERT and in ALBERT. */
const PADDING_TOKENS = ['[PAD]', '<pad>']

/** Half of a surrogate pair alone is no character; Python refuses it, here it is U+FFFD. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Turns texts into the ids of a vocabulary, the same ids as Hugging Face's Python tokenizers: WordPiece (BERT,
 * DistilBERT; cased or uncased) and SentencePiece's Unigram (ALBERT).
 */
export class Tokenizer {
  /** One more than the largest id. */
  readonly vocabularySize: number
  /** Id of the token that fills short sequences. */
  readonly paddingId: number
  /** Id of the token before each text, `[CLS]`. */
  readonly startId: number
  /** Id of the token after each text, `[SEP]`. */
  readonly endId: number
  /** Ids of all special tokens, in ascending order. */
  readonly specialIds: readonly number[]
  readonly #json: JsonObject
  readonly #model: SubwordModel
  readonly #split: (text: string) => readonly TextPart[]
  readonly #preTokenize: PreTokenizer
  readonly #decode: Decoder
  readonly #tokens: ReadonlyMap<number, string>

  private constructor(json: JsonObject) {
    this.#json = json
    this.#model = readSubwordModel('model', json.model)
    this.#preTokenize = readPreTokenizer('pre_tokenizer', json.pre_tokenizer)
    this.#decode = readDecoder('decoder', json.decoder)
    const added = readAddedTokens('added_tokens', json.added_tokens)
    this.#split = addedTokenSplitter(added, readNormalizer('normalizer', json.normalizer))
    const vocabulary = new Map([...this.#model.vocabulary, ...added.map(({ content, id }) => [content, id] as const)])
    this.#tokens = new Map(Array.from(vocabulary, ([token, id]) => [id, token]))
    this.vocabularySize = [...this.#tokens.keys()].reduce((largest, id) => Math.max(largest, id), -1) + 1
    const template = readSequenceTemplate('post_processor', json.post_processor)
    this.startId = template.start
    this.endId = template.end
    this.paddingId = paddingId(vocabulary)
    this.specialIds = specialIds(added, template, this.paddingId)
  }

  /**
   * A tokenizer from the parsed content of a `tokenizer.json`. Its `truncation` and `padding` are left aside: how long
   * a sequence may be is said to {@link pad}.
   *
   * Throws {@link TokenizerError} that names what is wrong.
   */
  static fromJson(json: unknown): Tokenizer {
    if (!isObject(json)) throw new TokenizerError('tokenizer.json', 'a JSON object')
    return new Tokenizer(json)
  }

  /**
   * A WordPiece tokenizer from the text of a BERT `vocab.txt`, which does not tell how its texts were read: the models
   * called "uncased" were lower-cased.
   *
   * Throws {@link TokenizerError} that names a special token which is missing.
   */
  static fromVocabulary(vocabulary: string, reading: WordPieceReading): Tokenizer {
    return Tokenizer.fromJson(tokenizerJson(parseVocabulary(vocabulary), reading))
  }

  /** The content of the `tokenizer.json` that this tokenizer was made from. */
  toJson(): object {
    return this.#json
  }

  /**
   * The content of a `tokenizer_config.json` with which Python's `AutoTokenizer` takes `tokenizer.json` as it is, where
   * `BertTokenizer` would lower-case the text of cased models too.
   */
  toConfigJson(): object {
    const token = (id: number) => this.#tokens.get(id)
    return {
      tokenizer_class: 'PreTrainedTokenizerFast',
      cls_token: token(this.startId),
      sep_token: token(this.endId),
      pad_token: token(this.paddingId),
      unk_token: token(this.#model.unknownId),
    }
  }

  /** Ids of a text with `[CLS]` before and `[SEP]` after it, whatever its length. */
  encode(text: string): Int32Array {
    const ids = [this.startId]
    for (const part of this.#split(text.replace(LONE_SURROGATE, '\ufffd'))) {
      if ('id' in part) ids.push(part.id)
      else for (const word of this.#preTokenize(part.text)) for (const id of this.#model.encodeWord(word)) ids.push(id)
    }
    ids.push(this.endId)
    return Int32Array.from(ids)
  }

  /** The text of ids, special tokens left out. Throws `RangeError` for an id that no token has. */
  decode(ids: Iterable<number>): string {
    const special = new Set(this.specialIds)
    const tokens = Array.from(ids)
      .filter((id) => !special.has(id))
      .map((id) => {
        const token = this.#tokens.get(id)
        if (token === undefined) throw new RangeError(`No token has the id ${id}`)
        return token
      })
    return this.#decode(tokens)
  }

  /**
   * Puts encoded texts into one batch, padded to the longest of them (or up to 7 more). A longer one than `maxLength`
   * keeps its first tokens and its `[SEP]`, and is listed in `truncated`.
   */
  pad(sequences: readonly Int32Array[], options: PadOptions): PaddedBatch {
    return padSequences(sequences, { ...options, paddingId: this.paddingId, endId: this.endId })
  }

  /** {@link encode} and {@link pad} in one. */
  encodeBatch(texts: readonly string[], options: PadOptions): PaddedBatch {
    return this.pad(
      texts.map((text) => this.encode(text)),
      options,
    )
  }
}

function paddingId(vocabulary: ReadonlyMap<string, number>): number {
  const id = PADDING_TOKENS.map((token) => vocabulary.get(token)).find((found) => found !== undefined)
  if (id === undefined) throw new TokenizerError('model.vocab', `the special token ${PADDING_TOKENS.join(' or ')}`)
  return id
}

function specialIds(added: readonly AddedToken[], template: SequenceTemplate, padding: number): readonly number[] {
  const ids = added.filter(({ special }) => special).map(({ id }) => id)
  return [...new Set([...ids, template.start, template.end, padding])].sort((a, b) => a - b)
}
