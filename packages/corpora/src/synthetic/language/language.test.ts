import { expect, it } from 'vitest'
import { generateSentences } from '../sentences'
import { findingNames, rareFindings } from './findings'
import { reportLanguage } from './language'

/** The rules that sentences and reports start from. */
const STARTS = [
  'sentence.common',
  'sentence.balanced',
  'brief.common',
  'brief.balanced',
  'case.finding',
  'case.silent',
  ...['examination', 'indication', 'comparison', 'technique', 'findings', 'impression'].map(
    (name) => `heading.${name}`,
  ),
  ...['examination', 'comparison', 'devices', 'negative', 'normal', 'closing'].map((name) => `report.${name}`),
  ...findingNames.flatMap((name) => [`report.affirmed.${name}`, `report.summary.${name}`]),
]

it('has no rule that nothing uses', () => {
  const language = reportLanguage()
  const used = new Set(STARTS.flatMap((start) => [...language.reachable(start)]))
  expect(language.rules.filter((rule) => !used.has(rule))).toEqual([])
})

it('offers a case only findings that exist', () => {
  const language = reportLanguage()
  const silent = { below: () => 0, chance: () => false, pick: <T>(items: readonly T[]) => items[0] }
  expect(findingNames).toContain(language.draw('case.finding', silent))
  expect(findingNames).toContain(language.draw('case.silent', silent))
  expect(rareFindings.filter((name) => !findingNames.includes(name))).toEqual([])
})

/** Words that name the observations, the beginnings of some, and a few that look like them. */
const WORDS: Readonly<Record<string, string>> = {
  'Enlarged Cardiomediastinum': `
    mediastinum | cardiomediastinum | contour | mediastinal configuration | mediastinal silhouette |
    pericardial silhouette | silhouette and vascularity
  `,
  Cardiomegaly: `
    cardiomegaly | the heart | heart size | cardiac enlargement | cardiac size | cardiac shadow |
    cardiac contour | cardiac silhouette | enlarged heart
  `,
  'Lung Lesion': `
    mass | nodule | nodular densit | nodular opaci | cavitary lesion | lump | carcinoma | neoplasm | tumor |
    calcified nodul | massive
  `,
  'Lung Opacity': `
    opaci | translucency | increased density | airspace disease | air-space disease | air space disease |
    infiltrat | interstitial marking | interstitial pattern | interstitial lung | reticular pattern |
    reticular marking | reticulation | parenchymal scar | peribronchial thickening | wall thickening
  `,
  Edema: `
    edema | heart failure | chf | vascular congestion | pulmonary congestion | indistinctness |
    vascular prominence
  `,
  Consolidation: 'consolidation | consolidative',
  Pneumonia: 'pneumonia | infection | infectious process | infectious infiltrate',
  Atelectasis: 'atelectasis | atelectatic | collapse',
  Pneumothorax: 'pneumothorax | pneumothoraces',
  'Pleural Effusion': 'effusion | pleural fluid | pericardial effusion',
  'Pleural Other': `
    pleural thickening | fibrosis | fibrothorax | pleural scar | pleural parenchymal scar |
    pleuro-parenchymal scar | pleuro-pericardial scar
  `,
  Fracture: 'fracture | fractured',
  'Support Devices': `
    pacer | line | picc | tube | valve | catheter | pacemaker | hardware | arthroplast | marker | icd | defib |
    device | drain | plate | screw | cannula | apparatus | coil | support | equipment | mediport
  `,
  'No Finding': `
    emphysema | blunt | elevation | eventration | scoliosis | degenerat | calcifi | hyperinflat | hyperexpan |
    bronchospasm | asthma | hernia | copd | plaque | osteophyt | aortic disease | bronchiolitis |
    airways disease | cephalization | aspiration | bulla | contusion | atherosclero | osteopenia | metasta |
    granuloma | pneumomediastinum | pneumoperitoneum | osteodystrophy | cuffing | lucency | inflam | fissure |
    hypertension | prominen | kyphosis | bullet | thoracentesis | bronchitis | volume loss | deformity |
    hemorrhage | hematoma | radiopaque | aerophagia | arthropathy | tracheostomy
  `,
}

const written = [...generateSentences({ seed: 1, count: 20_000, noise: 0 })].join('\n').toLowerCase()

it.each(Object.entries(WORDS))('says every word of %s', (_, words) => {
  const missing = words.split('|').filter((word) => !written.includes(word.trim()))
  expect(missing).toEqual([])
})
