import type { EncoderConfig } from '@chexpp/model'

/** As their authors write them. */
export const ARCHITECTURE_NAMES: Readonly<Record<EncoderConfig['architecture'], string>> = {
  bert: 'BERT',
  distilbert: 'DistilBERT',
  albert: 'ALBERT',
}
