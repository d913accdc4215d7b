import { wordSet } from './word-set'

/** A line's header with one of these says who, when or under which number, and nothing of the chest: `Ordering physician:`. */
export const ADMINISTRATIVE_WORDS: ReadonlySet<string> = wordSet(
  `radiologist radiologists physician physicians doctor dr md provider providers resident fellow attending clinician consultant staff technologist
  transcriptionist transcriber typist author authenticator reader verifier signer by signed dictated transcribed approved verified finalized authenticated
  electronically dictation transcription authentication signature
  date time datetime dob number no id mrn accession acc code codes cpt icd icd10 hcpcs billing status priority name age sex gender
  patient account acct phone telephone fax page pager department dept location facility hospital institution clinic ward room unit
  requested requesting ordering ordered referring referrer referred order insurance workstation job doc document cc dd dt td
  encounter visit class ssn address copy copies distribution version filler placer completed performed received resulted reported printed created released attestation
  ended resulted collected acknowledged initials log agency authorised finalised typed checked issued performing admitting interpreting responsible supervising staff`,
)

/** Words that make a clause of what would else be such a header. */
export const CLAUSE_WORDS: ReadonlySet<string> = wordSet('is are was were has have had may no not there if')
