import { rule } from '../arrow-notation'
import { HEART, MAY_BE_DUE, MAY_STAND_FOR, POSSIBLE, STAND_FOR } from './words'

const HEART_AS_BEFORE = [
  rule(
    'heart unchanged',
    'Stable heart size.',
    `X(${HEART}) -amod-> stable*|unchanged`,
    `X(${HEART}) <-nsubj- stable*|unchanged`,
    `X(${HEART}) --> change -neg-> _`,
    `X(${HEART}) <-- change -neg-> _`,
    `X(${HEART}) <-nmod:of- appearance --> stable`,
  ),
  rule(
    'heart similar to prior',
    'Heart size is similar to the prior study.',
    `X(${HEART}) <-- similar -nmod:to-> prior`,
    `X(${HEART}) <-- similar -nmod:to-> _ --> prior`,
    `X(${HEART}) --> similar -nmod:to-> prior`,
    `X(${HEART}) --> similar -nmod:to-> _ --> prior`,
  ),
  rule('borderline heart size', 'Borderline heart size.', 'X(heart) <-compound- size --> borderline'),
]

const POSSIBLY = [
  rule('possible', 'Possible pneumonia.', `X --> ${POSSIBLE}`, 'X <-- possible', 'X <-dep- maybe'),
  rule('may be', 'There may be a small effusion.', 'X --> may*|might*|would*|could', 'X[<-- be] --> could*'),
  rule(
    'may represent',
    'This may represent pneumonia.',
    `X <-dobj- ${STAND_FOR} --> ${MAY_STAND_FOR}`,
    `X <-- presence <-dobj- ${STAND_FOR} --> ${MAY_STAND_FOR}`,
    'X <-dep- _ -acl:relcl-> represent <-aux- may',
    'X <-- reflect --> possibly',
  ),
  rule(
    'may be due to',
    'Opacity is secondary to atelectasis.',
    `X <-nmod:to- due|relate --> ${MAY_BE_DUE}`,
    'X <-nmod:to- secondary',
  ),
  rule(
    'may be consistent with',
    'This may be consistent with pneumonia.',
    'X <-nmod:with- consistent --> may*|might*|can*|could',
    'X <-nmod:with- compatible --> be*|could*|may*|would',
  ),
  rule(
    'may appear',
    'Pneumonia could appear like this.',
    'X <-nsubj- appear --> could*|may*|might*|can',
    'X <-- present -aux-> could*|might*|may*|possibly*|can',
    'X <-- have[--> may*|might*|could] --> appearance',
  ),
]

const ASKED = [
  rule('question of', 'Question of a nodule.', 'X <-nmod:of- question*|suggestion', 'X --> question'),
  rule('question left', 'Question left effusion.', 'X <-dobj- left <-- question', 'X[--> left] <-- question'),
  rule(
    'suspected',
    'We suspect pneumonia.',
    'X <-dobj- suspect*|favor*|question*|consider',
    'X <-nsubjpass- suspect',
    'X <-nsubj- suspect/VBN',
  ),
  rule('concern for', 'There is concern for pneumonia.', 'X <-nmod:for- concern*|suspicion'),
  rule('suspicious for', 'Findings are suspicious for pneumonia.', 'X <-nmod:for- suspicious|worrisome'),
  rule(
    'correlate clinically for',
    'Correlate clinically for pneumonia.',
    'X <-nmod:for- correlate -advmod-> clinically',
    'X <-nmod:of- evidence*|sign*|symptoms*|symptom <-nmod:for- correlate -advmod-> clinically',
    'X <-nmod:of- symptom <-nmod:for- correlation',
  ),
  rule('not ruled out', 'Pneumonia cannot be ruled out.', 'X <-nmod:out- cannot', 'X <-- excluded -neg-> _'),
]

const ONE_OF_SEVERAL = [
  rule('or', 'Scarring or atelectasis.', 'X -conj:or-> _', 'X <-conj:or- _', 'X <-conj:and?or- _', 'X -cc-> and?or'),
  rule('versus', 'Atelectasis versus pneumonia.', 'X <-conj:versus- _', 'X -conj:versus-> _'),
  rule(
    'differential diagnosis includes',
    'The differential diagnosis includes pneumonia.',
    'X <-dobj- include --> diagnosis --> differential',
  ),
]

const POORLY_SEEN = [
  rule('poorly evaluated', 'The heart is poorly evaluated.', 'X <-- evaluate -advmod-> poorly|incompletely'),
  rule(
    'not well seen',
    'The heart is not well visualized.',
    'X <-- evaluate*|visualize -neg-> _',
    'X --> evaluate*|visualize -neg-> _',
    'X <-- see[-neg-> _] --> clearly',
    'X --> see[-neg-> _] --> clearly',
    'X <-- appreciate -neg-> _',
  ),
  rule('obscured', 'The heart is obscured.', 'X <-- obscure'),
]

const SAID_VAGUELY = [
  rule(
    'vascular congestion',
    'Pulmonary vascular congestion.',
    'X(congestion) --> vascular|pulmonary',
    'X(prominence) --> vascular',
    'X(indistinctness)',
  ),
  rule('blunted angle', 'Blunting of the costophrenic angle.', 'X(angle)[-nsubj-> costophrenic] -nmod:of-> blunt*'),
]

/** What makes a mention uncertain that is not negated. */
export const AFTER_NEGATION = [
  ...HEART_AS_BEFORE,
  ...POSSIBLY,
  ...ASKED,
  ...ONE_OF_SEVERAL,
  ...POORLY_SEEN,
  ...SAID_VAGUELY,
]
