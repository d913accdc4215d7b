import { rule } from '../arrow-notation'

/** What looks like a negation and is none: it cannot be excluded, or is only not new. */
export const BEFORE_NEGATION = [
  rule('cannot exclude', 'We cannot exclude a small effusion.', 'X <-- exclude --> cannot'),
  rule('not excluded', 'Pneumonia is not excluded.', 'X <-- exclude -neg-> _'),
  rule('cannot rule out', 'Cannot rule out pneumonia.', 'X <-nmod:out- rule --> cannot'),
  rule(
    'no evidence to rule out',
    'There is no evidence to rule out pneumonia.',
    'X <-nmod:out- rule <-- evidence --> no',
  ),
  rule(
    'no new',
    'No new consolidation.',
    'X[--> new] -neg-> no',
    'X <-- new --> no',
    'X <-compound- _[--> new] --> no',
    'X <-- area[--> no] --> new',
    'X --> area[--> no] --> new',
  ),
]
