import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createRulesLabeler,
  FindingsError,
  parseFindings,
  PatternSyntaxError,
  PhraseFileError,
  type Finding,
  type PatternFiles,
  type PhraseFiles,
  type RulesOptions,
} from '@chexpp/rules'
import { UsageError } from '../failure'

/** Files that say what the rules look for, by the options that name them. */
export interface RuleFileOptions {
  readonly phrases?: string
  readonly patterns?: string
  readonly findings?: string
}

/**
 * Reads the files that `--phrases`, `--patterns` and `--findings` name, and tries them.
 *
 * @throws {UsageError} by file and line where one is missing or at fault
 */
export async function readRuleFiles(options: RuleFileOptions): Promise<RulesOptions> {
  const phrases = options.phrases === undefined ? undefined : await readPhraseFolder(options.phrases)
  const patterns = options.patterns === undefined ? undefined : await readPatternFolder(options.patterns)
  const findings = options.findings === undefined ? undefined : await readFindings(options.findings)
  try {
    createRulesLabeler({ phrases, patterns })
  } catch (error) {
    if (error instanceof PhraseFileError) throw new UsageError(join(options.phrases ?? '', error.message))
    if (error instanceof PatternSyntaxError) throw new UsageError(join(options.patterns ?? '', error.message))
    throw error
  }
  return { phrases, patterns, findings }
}

async function readPhraseFolder(folder: string): Promise<PhraseFiles> {
  const [mention, unmention] = await Promise.all(
    ['mention', 'unmention'].map(async (kind) => {
      const path = join(folder, kind)
      const names = await readdir(path).catch((error: unknown) => {
        throw new UsageError(
          `--phrases ${folder}: ${path} ${reason(error)}; expected the official layout, mention/*.txt and unmention/*.txt`,
        )
      })
      const files = names.filter((name) => name.endsWith('.txt')).sort()
      const texts = await Promise.all(files.map((name) => readText('--phrases', folder, join(path, name))))
      return Object.fromEntries(files.map((name, index) => [name.slice(0, -'.txt'.length), texts[index]]))
    }),
  )
  return { mention, unmention }
}

async function readPatternFolder(folder: string): Promise<PatternFiles> {
  const read = (name: string) => readText('--patterns', folder, join(folder, `${name}.txt`))
  return {
    pre_negation_uncertainty: await read('pre_negation_uncertainty'),
    negation: await read('negation'),
    post_negation_uncertainty: await read('post_negation_uncertainty'),
  }
}

async function readFindings(path: string): Promise<readonly Finding[]> {
  const text = await readText('--findings', path, path)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${path}: it is no JSON (${(error as Error).message})`)
  }
  try {
    return parseFindings(value)
  } catch (error) {
    throw error instanceof FindingsError ? new UsageError(`${path}, ${error.message}`) : error
  }
}

async function readText(option: string, given: string, path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${option} ${given}: ${path} ${reason(error)}`)
  })
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'is not there'
  if (code === 'EISDIR') return 'is a folder'
  return code === 'ENOTDIR' ? 'is no folder' : `cannot be read (${code})`
}
