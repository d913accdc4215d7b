import { isUtf8 } from 'node:buffer'
import type { Place } from '../errors/place'
import type { OnWarning } from '../warnings'

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * UTF-8 where the bytes are that, otherwise Windows-1252, in which any bytes are text. Row by row, so that a file put together
 * from several sources is read right throughout. NUL characters are taken out.
 */
export function decodeText(bytes: Buffer, place: Place, onWarning: OnWarning | undefined): string {
  const utf8 = isUtf8(bytes)
  if (!utf8) onWarning?.({ kind: 'windows-1252', place })
  const text = utf8 ? bytes.toString('utf8') : decodeWindows1252(bytes)
  if (!text.includes('\0')) return text
  onWarning?.({ kind: 'nul', place })
  return text.replaceAll('\0', '')
}

/** By hand, since TextDecoder reads Latin-1 instead in some versions of Node. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80])
}

/** A whole file as text: byte order marks of UTF-8 and UTF-16 are heeded and taken off. */
export function decodeFile(bytes: Buffer, place: Place, onWarning: OnWarning | undefined): string {
  const utf16 = utf16Label(bytes)
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes)
  const text = decodeText(bytes, place, onWarning)
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

/** The encoding that a UTF-16 byte order mark at the start of `bytes` stands for. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}
