import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Place } from '../errors/place'
import { InvalidXmlError } from '../errors/row-errors'
import { composeReport } from './compose-report'

/** An element that may hold text, attributes or both. */
type XmlElement = string | { readonly '#text'?: string; readonly Label?: string; readonly id?: string }

interface OpenIDocument {
  readonly eCitation?: {
    readonly uId?: XmlElement
    readonly MedlineCitation?: {
      readonly Article?: { readonly Abstract?: { readonly AbstractText?: readonly XmlElement[] } }
    }
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  // Also character references such as `&#8804;`.
  htmlEntities: true,
  isArray: (name) => name === 'AbstractText',
})

/**
 * A report of Open-i (Indiana University chest X-rays): its `AbstractText` elements are its sections, each labelled with its
 * header.
 *
 * @returns `id` as `uId` gives it, such as `CXR12`; undefined where there is none
 * @throws {InvalidXmlError}
 */
export function parseOpenIXml(xml: string, place: Place): { readonly id: string | undefined; readonly text: string } {
  if (XMLValidator.validate(xml) !== true) throw new InvalidXmlError(place, 'not-well-formed')
  const { eCitation } = parseDocument(xml, place)
  const sections = eCitation?.MedlineCitation?.Article?.Abstract?.AbstractText
  if (sections === undefined) throw new InvalidXmlError(place, 'not-open-i')
  const text = composeReport(
    sections.map((section) =>
      typeof section === 'string'
        ? { header: '', text: section }
        : { header: section.Label ?? '', text: section['#text'] ?? '' },
    ),
  )
  const uId = eCitation?.uId
  return { id: typeof uId === 'object' ? uId.id : undefined, text }
}

function parseDocument(xml: string, place: Place): OpenIDocument {
  try {
    return parser.parse(xml) as OpenIDocument
  } catch {
    // Too many entities, for one. The parser's own message may cite the text.
    throw new InvalidXmlError(place, 'not-well-formed')
  }
}
