import { htmlPage } from '@chexpp/plots'
import { expect, it } from 'vitest'
import { PROFILE_SETTINGS } from '../../study-settings'
import type { Attributions, JudgedMethod } from './attributions'
import { attributionsSection } from './attributions-section'

const estimate = (value: number) => ({ value, interval: { lower: value - 0.1, upper: value + 0.1, resamples: 100 } })
const gradients: JudgedMethod = {
  method: 'integrated-gradients',
  deletionArea: 0.07,
  insertionArea: 0.72,
  deletionGain: estimate(0.27),
  insertionGain: estimate(0.4),
  verdict: 'faithful',
  rightWords: estimate(0.9),
}
const highest = ['no', 'edema']
const attributions: Attributions = {
  published: [
    {
      text: 'Heart <normal>',
      words: ['Heart', '<normal>'],
      attention: { lastLayer: [0.1, 0.5, 0.3, 0.1], rollout: [0.4, 0.2, 0.2, 0.2], heads: [[[0.1, 0.5, 0.3, 0.1]]] },
      labels: [
        {
          observation: 'Cardiomegaly',
          class: 'negative',
          probability: 0.9,
          integratedGradients: [2.5, -1],
          inputTimesGradient: [0.5, 0.25],
        },
      ],
    },
  ],
  negationSet: [
    {
      text: 'No edema.',
      observation: 'Edema',
      class: 'negative',
      given: 'positive',
      right: ['no', 'edema'],
      highest: {
        'integrated-gradients': highest,
        'input-x-gradient': highest,
        'gradient-norm': highest,
        attention: ['edema', '.'],
        rollout: highest,
      },
    },
  ],
  methods: [gradients, { ...gradients, method: 'attention', verdict: 'misleading' }],
  random: { deletionArea: estimate(0.3), insertionArea: estimate(0.3), rightWords: 0.67 },
}

const section = attributionsSection(attributions, { randomOrders: 8 }, PROFILE_SETTINGS.quick)
const page = htmlPage({ title: 't', lead: 'l', sections: [section] })

it('draws the published figure as the first row, and each head below it', () => {
  expect(page).toContain('Figure 3: attention of [CLS] in “Heart &lt;normal&gt;”')
  expect(page).toContain('last layer, mean: [CLS] 0.100, Heart 0.500, &lt;normal&gt; 0.300, [SEP] 0.100; rollout')
  expect(page).toContain('layer 1, head 1')
})

it('shows what words add to a label, with signs', () => {
  expect(page).toContain('Cardiomegaly: negative, probability 0.900, by integrated gradients')
  expect(page).toMatch(/>Heart<\/span><rt>\+2\.50</)
  expect(page).toMatch(/&lt;normal&gt;<\/span><rt>−1\.00</)
})

it('has a row a method beside random orders, and says which to trust', () => {
  const row = (name: string) => new RegExp(`<th scope="row">${name}.*</tr>`).exec(page)![0]
  expect(row('integrated gradients')).toMatch(/faithful.*0\.900 \(0\.800 to 1\.000\).*0\.270 \(0\.170 to 0\.370\)/)
  expect(row('random orders')).toContain('0.67')
  expect(page).toContain('To be trusted for this student: integrated gradients.')
  expect(page).toContain('Misleading, worse than random orders: last-layer attention (as published).')
})

it('shows the sentences with what the student says of them', () => {
  expect(page).toContain('labels 0 of 1 as they are made')
  expect(page).toMatch(/No edema\.<.*>Edema: negative<.*>positive<.*>no, edema<.*>no, edema<.*>edema, \.</)
})
