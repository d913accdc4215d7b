import { htmlPage, type PageSection } from '@chexpp/plots'
import { PART_NAMES, PARTS, type PartName } from '../parts'
import type { StudyResults } from '../results/study-results'
import type { StudyData } from '../settings'
import { agreementSection } from './agreement-section'
import { causesSentence } from './causes-sentence'
import { corpusSection } from './corpus-section'
import { faultsSection } from './faults-section'
import { formatKappa } from './format'
import { reproduceSection } from './reproduce-section'
import { scaleSection } from './scale-section'
import { trainingSection } from './training-section'

/** The study's HTML page: self-contained, with every figure of `results.json` that people read. */
export function reportPage(results: StudyResults): string {
  const { asReported } = results
  const sections: readonly (PageSection | null)[] = [
    asReported && faultsSection(results, asReported),
    scaleSection(results),
    agreementSection(results),
    ...PART_NAMES.map((name) => partSection(name, results)),
    trainingSection(results),
    corpusSection(results),
    reproduceSection(results),
  ]
  return htmlPage({
    title: 'CheXpert++ reproduced: a student of the rule-based labeler',
    lead: [lead(results), causesSentence(results.parts)].filter(Boolean).join(' '),
    sections: sections.filter((section) => section !== null),
  })
}

function partSection<Name extends PartName>(name: Name, { settings, parts }: StudyResults): PageSection | null {
  const output = parts[name]
  return output === null ? null : PARTS[name].section(output, settings.parts[name], settings)
}

function lead({ settings: { data, faults }, teacher, evaluation }: StudyResults): string {
  const agreement =
    `${dataName(data)}: the student agrees with its teacher (${teacher}) at a mean kappa of ` +
    `${formatKappa(evaluation.mean.kappa)} on ${evaluation.rows} texts`
  if (faults.length === 0) return `${agreement} that do not occur in its training.`
  return `${agreement}, after a training with faults of the published study switched on: ${faults.join(', ')}.`
}

function dataName(data: StudyData): string {
  switch (data.kind) {
    case 'synthetic':
      return 'On a synthetic corpus of our own sentences'
    case 'reports':
      return 'On your reports, labelled by the rules'
    case 'labelled':
      return 'On your texts with your labels'
  }
}
