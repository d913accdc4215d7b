import { describe, expect, it } from 'vitest'
import { lemmatize } from './lemmatize'

describe('lemmatize', () => {
  it.each([
    ['nouns lose their plural', 'NNS', 'lungs lung, limits limit, structures structure, changes change, bases basis'],
    ['"ies" is "y"', 'NNS', 'opacities opacity, studies study, abnormalities abnormality, ties tie'],
    ['after a hiss the "e" goes too', 'NNS', 'masses mass, processes process, boxes box, branches branch'],
    ['Latin has plurals of its own', 'NNS', 'foci focus, apices apex'],
    ['not each "s" is a plural', 'NNS', 'thrombus thrombus, hilus hilus, pelvis pelvis'],
    ['verbs lose their "s"', 'VBZ', 'suggests suggest, appears appear, obscures obscure, carries carry, passes pass'],
    ['or are irregular', 'VBZ', "is be, 's be, has have, does do, lies lie"],
    ['a past loses "ed"', 'VBD', 'cleared clear, appeared appear, remained remain, developed develop'],
    ['as a participle does', 'VBN', 'detected detect, blunted blunt, ruled rule, needed need, worsened worsen'],
    ['and gets back its "e"', 'VBN', 'excluded exclude, resolved resolve, enlarged enlarge, visualized visualize'],
    ['after one consonant', 'VBN', 'noted note, compared compare, obscured obscure, inspired inspire'],
    ['or "at"', 'VBN', 'demonstrated demonstrate, evaluated evaluate, related relate, located locate'],
    ['or some pairs', 'VBN', 'displaced displace, increased increase, collapsed collapse, removed remove'],
    ['a doubled consonant was one', 'VBN', 'stopped stop, overlapped overlap, planned plan'],
    ['"ied" is "y"', 'VBN', 'identified identify, calcified calcify, biopsied biopsy'],
    ['irregular participles', 'VBN', 'seen see, been be, shown show, found find, given give, left leave, known know'],
    ['irregular pasts', 'VBD', 'was be, were be, had have, did do, became become, lay lie'],
    ['"ing" as "ed"', 'VBG', 'obscuring obscure, representing represent, suggesting suggest, overlapping overlap'],
    ['or irregular', 'VBG', 'being be, having have, lying lie, overlying overlie, underlying underlie'],
    ['what is too short stays', 'VBG', 'bring bring, sing sing'],
    ['verbs at their base stay', 'VB', 'be be, exclude exclude, see see'],
    ['but for some forms', 'VBP', "are be, have have, 're be, 've have"],
    ['modals', 'MD', "may may, can can, ca can, 'll will, wo will, 'd would"],
    ['"not"', 'RB', "n't not, not not"],
    ['a determiner', 'DT', 'an a, no no, this this, any any'],
    [
      'what is tagged as no plural or verb stays as it is',
      'NN',
      'diagnosis diagnosis, lungs lungs, opacified opacified',
    ],
    ['also an adjective', 'JJ', 'enlarged enlarged, seen seen, overlying overlying, tortuous tortuous'],
  ])('%s (%s): %s', (_, tag, pairs) => {
    const expected = pairs.split(', ').map((pair) => pair.split(' '))
    expect(expected.map(([word]) => [word, lemmatize(word, tag)])).toEqual(expected)
  })
})
