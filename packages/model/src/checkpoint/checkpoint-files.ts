/** Names of a checkpoint's files, as Hugging Face transformers has them. */
export const CONFIG_FILE = 'config.json'
export const WEIGHTS_FILE = 'model.safetensors'
export const TOKENIZER_FILE = 'tokenizer.json'
export const VOCABULARY_FILE = 'vocab.txt'
export const TOKENIZER_CONFIG_FILE = 'tokenizer_config.json'

/** Where a folder may have its weights; the first that is there counts, as in transformers. */
export const WEIGHTS_FILES = [
  WEIGHTS_FILE,
  'model.safetensors.index.json',
  'pytorch_model.bin',
  'pytorch_model.bin.index.json',
] as const

/** Where a folder may have its vocabulary, likewise. */
export const TOKENIZER_FILES = [TOKENIZER_FILE, VOCABULARY_FILE] as const
