import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './checkout'

const folder = join(resolve(process.env.CHEXPP_SHARED ?? join(root, '../shared')), 'official-labeler')

export const HAS_OFFICIAL_FILES = existsSync(folder)

/** Ends the name of a test that needs them, and says why it is skipped. */
export const NEEDS_OFFICIAL_FILES = HAS_OFFICIAL_FILES
  ? ''
  : ` (skipped: there is no ${folder}; set CHEXPP_SHARED to the folder that holds official-labeler)`

/** A file or folder of the official labeler. */
export const officialFile = (name: string): string => join(folder, name)
