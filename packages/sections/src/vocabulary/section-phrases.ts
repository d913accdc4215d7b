import type { KnownSectionName } from '../section'

/**
 * How much the words say by themselves. `core` words hardly stand elsewhere than in a header; `plain` words head
 * sections but stand in sentences too; `common` ones are everyday words, and head a section only where the layout says so.
 */
export type PhraseStrength = 'core' | 'plain' | 'common'

/**
 * What a header of several meanings may stand for: `impression` or `findings` unless another header has that name,
 * `reading` either of the two, `body` the findings where running text follows it.
 */
export type Stand = 'impression' | 'findings' | 'reading' | 'body'

export interface PhraseGroup {
  readonly name: KnownSectionName
  readonly strength: PhraseStrength
  readonly standsFor?: Stand
  /** In the singular: `finding` also finds `findings` and `finding(s)`. */
  readonly phrases: readonly string[]
}

const group = (name: KnownSectionName, strength: PhraseStrength, phrases: string, standsFor?: Stand): PhraseGroup => ({
  name,
  strength,
  standsFor,
  phrases: phrases.split('|'),
})

/** What sections are called, without words that only describe (`clinical`, `final`, `chest`): those are in `modifiers.ts`. */
export const SECTION_PHRASES: readonly PhraseGroup[] = [
  group('findings', 'core', 'finding|finding of exam|finding of the exam'),
  group('findings', 'plain', 'observation|radiographic appearance|imaging appearance'),
  group('comment', 'common', 'description|descriptive|discussion', 'findings'),
  group('report', 'common', 'report|narrative|narrative report|body of report|report body|report text|text', 'body'),
  group('comment', 'common', 'result', 'reading'),
  group(
    'impression',
    'core',
    'impression|conclusion|final impression|radiographic impression|diagnostic impression|radiology impression|preliminary impression|overall impression',
  ),
  group('impression', 'plain', 'opinion|imp|concl|conc|final read|bottom line|take home point|key point'),
  group('summary', 'common', 'summary|summary of finding|summary impression', 'impression'),
  group(
    'diagnosis',
    'common',
    'diagnosis|diagnoses|final diagnosis|final diagnoses|radiological diagnosis|radiologic diagnosis|dx',
    'impression',
  ),
  group('assessment', 'common', 'assessment|evaluation', 'impression'),
  group('interpretation', 'common', 'interpretation|reading', 'reading'),
  group('indication', 'plain', 'clinical impression', 'impression'),
  group(
    'indication',
    'plain',
    'indication|ind|clinical indication|reason for exam|reason for examination|reason for this exam|reason for this examination|' +
      'reason for the exam|reason for the examination|reason for study|reason for the study|reason for this study|' +
      'reason for test|reason for visit|reason for imaging|reason for procedure|reason for order|reason for request|' +
      'reason for referral|reason for consultation|reason for consult|reason for x ray|reason for xray|reason for cxr|' +
      'reason for film|reason for scan|reason for radiograph|reason for ordering|exam reason|study reason|order reason|' +
      'indication for exam|indication for examination|indication for study|indication for imaging|indication for procedure|' +
      'indication for the exam|indication for the examination|indication for the study|' +
      'signs and symptoms|sign and symptom|chief complaint|presenting complaint|clinical question|' +
      'admitting diagnosis|admission diagnosis|working diagnosis|provisional diagnosis|clinical diagnosis|ordering diagnosis|' +
      'preoperative diagnosis|pre op diagnosis|presenting diagnosis|referring diagnosis|referral diagnosis|history and indication',
  ),
  group(
    'indication',
    'common',
    'reason|question|complaint|symptom|rfe|concern|clinical concern|clinical problem|clinical statement',
  ),
  group(
    'history',
    'plain',
    'history|hx|clinical history|clin history|clinical hx|patient history|medical history|past medical history|brief history|brief clinical history|relevant history|relevant clinical history|clinical information|clinical info|clinical data|clinical detail|clinical background|clinical context|' +
      'clinical note|clinical presentation|clinical summary|clinical finding|clinical sign|history of present illness|hpi|pmh|pmhx|patient information|' +
      'relevant information|medical information|other information',
  ),
  group(
    'comparison',
    'plain',
    'comparison|comparison study|comparison exam|comparison examination|comparison film|comparison date|comparison radiograph|' +
      'comparison image|comparison imaging|comp|' +
      'prior comparison|correlation study|correlative study',
  ),
  group(
    'comparison',
    'common',
    'comparison is made to|comparison is made with|comparison made to|comparison made with|compared to|compared with|compare to|compare with|prior study|prior exam|prior examination|prior film|prior image|prior imaging|prior radiograph|' +
      'prior report|previous study|previous exam|previous examination|previous film|previous image|previous imaging|previous radiograph|reference exam|reference study|' +
      'compare|compared|prior|previous',
  ),
  group(
    'technique',
    'plain',
    'technique|imaging technique|tech|procedure comment|procedure detail|technical factor|technical information|technical detail|' +
      'number of view|protocol|scan protocol|imaging protocol|projection|acquisition',
  ),
  group(
    'technique',
    'common',
    'method|methodology|view|view obtained|image obtained|contrast|radiation dose|dose report|exposure|dose',
  ),
  group(
    'examination',
    'plain',
    'examination|type of exam|type of examination|type of study|exam type|study type|examination type|exam name|study name|' +
      'exam performed|examination performed|study performed|procedure performed|name of exam|name of examination|' +
      'exam description|study description|procedure description|procedure name|exam requested|study requested|procedure requested|exam title',
  ),
  group(
    'examination',
    'common',
    'exam|study|procedure|test|modality|body part|region|series description|order name|ordered exam|imaging study|service|proc',
  ),
  group(
    'recommendation',
    'plain',
    'recommendation|follow up recommendation|recommended action|rec|follow up imaging|suggestion|suggested follow up|' +
      'further recommendation|management recommendation|plan and recommendation',
  ),
  group(
    'recommendation',
    'common',
    'plan|recommended follow up|recommend|recommended|suggest|suggested|follow up|followup|follow up plan|advice|advised|management|action|next step|disposition',
  ),
  group(
    'addendum',
    'core',
    'addendum|addenda|addend|amendment|addendum report|addendum begin|addendum start|begin addendum|start of addendum',
  ),
  group(
    'wet read',
    'core',
    'provisional finding impression|provisional findings impression|pfi|wet read|wetread|wet reading|prelim read|preliminary read|preliminary reading|ed read|er read|overnight read|resident read|' +
      'resident preliminary read|stat read|initial read|nighthawk read|preliminary interpretation|ed interpretation|er interpretation|' +
      'emergency department read|emergency physician read|wet interpretation|verbal read|quick read|overnight interpretation',
  ),
  group(
    'notification',
    'plain',
    'notification|communication|critical result|critical value|critical finding|critical test result|critical communication|critical alert|' +
      'result communication|communication of result|communication of finding|communication of critical result|communication of critical finding|' +
      'notification of critical finding|notification of critical result|notification of result|finding communication|provider notification|' +
      'physician notification|result notification|urgent finding|urgent result|actionable finding|documentation of communication|verbal communication|verbal report|person notified|provider notified|physician notified|critical result communication',
  ),
  group(
    'notification',
    'common',
    'communicated to|discussed with|result called to|called to|notified|reported to|telephoned to|phoned to',
  ),
  group(
    'comment',
    'common',
    'comment|remark|note|nb|note to referring physician|technologist note|technologist comment|tech note|tech comment|general comment',
  ),
  group(
    'signature',
    'plain',
    'signature|electronic signature|e signature|signed|signature line|attestation|teaching physician statement|attending statement|attending attestation|teaching physician attestation|disclaimer',
  ),
]
