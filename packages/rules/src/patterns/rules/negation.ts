import { rule } from '../arrow-notation'
import { ENDED, NORMAL, OF_OR_FOR, SHOW, SUBJECT_OR_OBJECT, SUGGEST, UPPER_LIMITS_OF_NORMAL } from './words'

const ABSENT = [
  rule('rather than', 'Edema rather than pneumonia.', 'X <-conj:negcc- _'),
  rule('not, of what is joined', 'Scarring, and no effusion.', 'X <-conj:no- _', 'X <-- _ <-conj:or- _ --> no'),
  rule('no, of the word it describes', 'No pneumonia findings.', 'X <-amod- _ -neg-> no', 'X <-compound- _ -neg-> _'),
  rule(
    'there is no',
    'There is no effusion.',
    'X <-nsubj- be --> no',
    'X <-dobj- _ -nsubj-> no',
    'X <-amod- finding* <-dobj- acute -nsubj-> no',
  ),
  rule('absent', 'Effusion is absent.', 'X <-nsubj- absent'),
  rule('negative for', 'Negative for pneumothorax.', 'X <-nmod:for- negative'),
  rule('exclude', 'Pneumothorax was excluded.', 'X <-- exclude'),
  rule('rule out', 'The film rules out pneumothorax.', 'X <-nmod:out- rule!'),
  rule(
    'no longer seen',
    'The effusion is no longer seen.',
    'X <-nsubjpass- see --> no',
    'X <-nsubjpass- see --> _ -neg-> no',
  ),
  rule(
    'previously seen',
    'The nodule was previously demonstrated on the outside study.',
    'X <-dobj*|nsubjpass- demonstrate*|visualize --> previously',
  ),
  rule('not enlarged', 'The heart is not enlarged.', 'X <-nsubjpass- enlarge -neg-> _'),
]

const WITHOUT_EVIDENCE = [
  rule(
    'no evidence of',
    'There is no evidence of effusion.',
    `X <-${OF_OR_FOR}- evidence -neg-> _`,
    'X <-amod- _ <-nmod:of- evidence -neg-> _',
    'X <-- developing <-- evidence --> no',
  ),
  rule(
    'without evidence of',
    'Clear lungs without evidence of pneumonia.',
    `X <-${OF_OR_FOR}- evidence*|finding <-nmod:without- _`,
    `X <-${OF_OR_FOR}- evidence*|finding --> without`,
    'X <-amod- _ <-nmod:of- evidence -case-> without',
    'X <-- developing <-- evidence <-nmod:without- _',
    'X <-- see --> evidence --> without',
    'X <-- see --> _ --> evidence --> without',
  ),
  rule(
    'no development of',
    'No development of effusion.',
    'X <-nmod:of- development --> no',
    'X <-nmod:of- development --> without',
  ),
  rule(
    'no area of',
    'There is no focus of consolidation.',
    'X <-nmod:of- area -compound-> no',
    'X <-nmod:of- focus -neg-> _',
    'X <-nmod:of- focus --> no',
    'X <-nmod:to- moderate -neg-> _',
  ),
  rule(
    'nothing to suggest',
    'There is no opacity to suggest a pneumonia.',
    `X <-- ${SUGGEST} <-- _/N --> no`,
    `X <-- ${SUGGEST} <-- _/V --> _/N --> no`,
  ),
  rule('no obvious associated', 'No obvious associated effusion.', 'X <-- associate* --> obvious -neg-> _'),
]

const ENDED_STATE = [
  rule('free of', 'The lungs are free of consolidation.', `X <-nmod:of- ${ENDED}`),
  rule('has resolved', 'The effusion has resolved.', 'X <-nsubj- resolve! -aux-> _'),
  rule('interval resolution', 'Effusion with interval resolution.', 'X --> resolution --> interval'),
  rule('removed', 'The tube was removed.', 'X <-- remove', 'X --> remove'),
  rule(
    'clear',
    'The lungs are clear of infiltrates.',
    'X <-- clear',
    'X --> clear',
    'X <-nmod:without*|nmod:of- clear*!',
  ),
]

const NORMAL_STATE = [
  rule('normal appearance of', 'Normal appearance of the heart.', `X <-- appearance --> ${NORMAL}`),
  rule(
    'appears normal',
    'The heart appears normal.',
    `X <-- appear*|remain --> ${NORMAL}`,
    `X <-amod- structure* <-dep*|nsubj- appear -xcomp-> ${NORMAL}`,
  ),
  rule(
    'within normal limits',
    'Heart size within normal limits.',
    'X -nmod:within-> limit*',
    'X --> limit --> normal',
    'X --> remain*|appear --> limit --> normal',
    `X <-${SUBJECT_OR_OBJECT}- _ -nmod:within-> limit* --> normal`,
    `X <-- _ <-- ${SHOW} -nmod:within-> limit* --> normal`,
    'X <-- _ <-nsubj- limit*[-amod-> normal, -case-> at*|within]',
  ),
  rule(
    'at the upper limits of normal',
    'Heart size is at the upper limits of normal.',
    `X <-nsubj- ${UPPER_LIMITS_OF_NORMAL}`,
    `X <-- _ <-nsubj- ${UPPER_LIMITS_OF_NORMAL}`,
  ),
  rule(
    'silhouette obscured',
    'The cardiac silhouette is obscuring the left base.',
    `X(silhouette)[--> _] <-${SUBJECT_OR_OBJECT}- obscure`,
  ),
  rule(
    'normal',
    'Heart size is normal.',
    `X --> ${NORMAL}`,
    `X <-- ${NORMAL}`,
    `X[--> _] <-nsubj*|dobj- unremarkable*`,
    `X <-- _ -amod-> ${NORMAL}`,
    `X <-- _ <-nsubj- ${NORMAL}`,
    `X <-amod- _ <-dep*- ${NORMAL}`,
  ),
]

/** Last, since they hold beside most others, which say more. */
const NO = [
  rule('no', 'No effusion.', 'X -neg-> _', 'X --> no', 'X <-advmod*|dep*|conj:or- no'),
  rule('without', 'Clear lungs without effusion.', 'X -case-> without', 'X <-nmod:without- _'),
]

export const NEGATION = [...WITHOUT_EVIDENCE, ...ABSENT, ...ENDED_STATE, ...NORMAL_STATE, ...NO]
