import type { LabelFormat, LabelFormatName } from '@chexpp/labels'

/** How a label file is to be read. */
export interface LabelFileOptions {
  /** How the file writes labels. Default `chexpert`; NDJSON is always as `chexpp label` writes it. */
  readonly format?: LabelFormatName | LabelFormat
  /**
   * Column of the id. Default: the first of the known names that is there. `null`: rows are numbered, from 1; so are those of the
   * official labeler's output whatever is asked for, since it has no ids.
   */
  readonly idColumn?: string | null
}
