/** How an input holds its reports. A folder is told from its being one. */
export type InputFormat = 'csv' | 'tsv' | 'ndjson' | 'text' | 'openi-xml' | 'zip'

const FORMAT_OF_EXTENSION: Readonly<Record<string, InputFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'text',
  xml: 'openi-xml',
  zip: 'zip',
}

/** The format that a file's name tells, `.gz` left aside. */
export function formatOfName(name: string): InputFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name.replace(/\.gz$/i, ''))?.[1]
  return FORMAT_OF_EXTENSION[extension?.toLowerCase() ?? '']
}

/** The format that the first bytes tell. CSV cannot be told so: it has no mark. */
export function formatOfBytes(head: Buffer): InputFormat | undefined {
  const text = head.toString('latin1').trimStart()
  if (text.startsWith('PK\x03\x04')) return 'zip'
  if (text.startsWith('{')) return 'ndjson'
  if (text.startsWith('<')) return 'openi-xml'
  return undefined
}
