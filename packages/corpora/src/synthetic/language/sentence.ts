import type { Rules } from '../notation'

/** The start of the grammar: what kinds of sentences there are and how they are decorated and joined. */
export const sentence: Rules = {
  // % is "common", the frequencies of everyday reports, or "balanced", every observation in every class often.
  'sentence.%': '{clause.%}*14 | {clause.decorated.%}*3 | {fragments.%}*2 | {numbered.%} | {headed.%}',
  'clause.common': `
    {normal.clause}*20 | {silhouette.clause}*8 | {negative.list}*16 | {negative.common}*14 | {positive.common}*14
    {change.common}*5 | {uncertain.common}*5 | {relation.pair}*3 | {relation.cause}*6 | {relation.contrast}*6
    {explained.any} | {positive.hardware}*5 | {negative.hardware} | {surgery}*2 | {note}*8
  `,
  note: `
    {quality}*4 | {views} | {comparison}*3 | {indication}*2 | {recommendation}*4 | {notification}*2 | {irrelevant}*3
  `,
  'negative.common': `
    {negative.effusion}*6 | {negative.pneumothorax}*6 | {negative.consolidation}*4 | {negative.opacity}*3
    {negative.pneumonia}*2 | {negative.edema}*2 | {negative.nonspecific}*8 | {negative.fracture} | {negative.lesion}
    {negative.leak} | {negative.any}
  `,
  'positive.common': `
    {positive.atelectasis}*4 | {positive.effusion}*4 | {positive.opacity}*4 | {positive.degeneration}*3
    {positive.calcification}*3 | {positive.cardiomegaly}*3 | {positive.airways}*2 | {positive.vascular}*2
    {positive.any}
  `,
  'change.common': `
    {change.effusion}*4 | {change.opacity}*3 | {change.atelectasis}*3 | {change.edema}*2 | {change.any}
  `,
  'uncertain.common': `
    {uncertain.pneumonia}*4 | {uncertain.atelectasis}*3 | {uncertain.effusion}*2 | {uncertain.opacity}
    {uncertain.any}
  `,
  'clause.balanced': `
    {positive.any}*9 | {negative.any}*10 | {uncertain.any}*11 | {change.any}*5 | {silhouette.clause}*7
    {normal.clause}*5 | {negative.list}*14 | {relation.pair}*7 | {relation.cause}*14 | {relation.contrast}*11
    {explained.any}*4 | {positive.hardware}*2 | {negative.hardware}*2 | {uncertain.hardware}*2 | {surgery} | {note}*8
  `,
  // @ stands for the findings that few words name.
  'positive.any': '{positive.$}*3 | {positive.rare}*140',
  'negative.any': '{negative.$}*3 | {negative.rare}*140',
  'uncertain.any': '{uncertain.$}*3 | {uncertain.rare}*140',
  'change.any': '{change.$}*3 | {change.rare}*140',
  'explained.any': '{explained.$}',
  'positive.rare': '{positive.@}',
  'negative.rare': '{negative.@}',
  'uncertain.rare': '{uncertain.@}',
  'change.rare': '{change.@}',
  'uncertain.hardware': `
    {device.np.#} {may} be {device.state}*2
    {device.np.sg} {hedge.sg}*2
    possible {device.noun.sg} {device.place}*2
    {device.np.#} or {device.np.#} {device.place}*3
    {device.np.#} not well <seen|visualized|demonstrated>
    {device.np.sg} versus {device.np.sg}*2
    the {device.noun.#} {be.#} obscured by {present}
    tip of the {device.count} is not <clearly seen|well visualized|well seen>*3
    {device.count} tip is {possible} {tip.place}
    {guess} or {device.np.sg}
    {opacity.np.sg} {may} {represent} {device.np.sg}
    no new {device.noun.#}*2
  `,
  lead: `
    on the {view}, | {since},*2 | again, | however, | otherwise,*2 | in addition, | incidentally, | of note,
    additionally, | given {artifact}, | allowing for {artifact},*2 | overall, | there is interval change:
    impression:*2 | findings: | at the {hand} base, | on this {exam}, | as before, | specifically, | also,
    in this patient with {complaint}, | by {exam},
  `,
  tail: `
    at this time | on this {exam} | as before | {since}*3 | , as above | , unchanged | , stable
    , unchanged {since}*2 | on the {view}*2 | on today's {exam} | by plain film | radiographically | , as described
    , clinical correlation recommended | . ^Recommend {exam} | given {artifact} | , however evaluation is limited
    in this patient with {complaint}*2 | . ^Correlate clinically | within the limits of this {exam}
  `,
  'clause.decorated.%': '{lead} {clause.%} | {clause.%} {tail}',
  'fragments.%': `
    {clause.%}. ^{clause.%}*3
    {clause.%}; {clause.%}
    {clause.%} and {clause.%}
    {clause.%}, {clause.%}
  `,
  'numbered.%': `
    1. ^{clause.%}. 2. ^{clause.%}*3
    1. ^{clause.%}. 2. ^{clause.%}. 3. ^{clause.%}
    {digit}. ^{clause.%}*3
    1) ^{clause.%}
    1) ^{clause.%}. 2) ^{clause.%}
    - {clause.%}
  `,
  heading: `
    lungs | pleura | heart | bones | mediastinum | cardiac | lungs and pleura | IMPRESSION*2 | FINDINGS*2
    lines and tubes | osseous structures | soft tissues | heart and mediastinum | lungs/pleura | airways | impression
    findings | other | chest | conclusion | opinion | INTERPRETATION | cardiovascular | bones and soft tissues
    devices
  `,
  'headed.%': '{heading}: ^{clause.%}*2 | {heading}: {clause.%} | {heading} - {clause.%}',
}
