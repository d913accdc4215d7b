import { code, type PageSection } from '@chexpp/plots'
import type { StudyResults } from '../results/study-results'

export function reproduceSection({ settings, student }: StudyResults): PageSection {
  const { data } = settings
  const options = [
    ...(settings.profile === 'quick' ? [] : [`--profile ${settings.profile}`]),
    ...(data.kind === 'synthetic' ? [`--reports ${data.reports}`] : [`--data ${quoted(data.path)}`]),
    ...(data.kind === 'labelled' ? [`--labels ${quoted(data.labelsPath)}`] : []),
    ...(data.kind !== 'synthetic' && data.textColumn ? [`--text-column ${quoted(data.textColumn)}`] : []),
    ...(data.kind !== 'synthetic' && data.idColumn ? [`--id-column ${quoted(data.idColumn)}`] : []),
    ...(settings.from === null ? [] : [`--from ${quoted(settings.from)}`]),
    ...settings.parts.architectures.pretrained.map(
      ({ name, source }) => `--architecture ${quoted(`${name}=${source}`)}`,
    ),
    ...(settings.backend === 'auto' ? [] : [`--backend ${settings.backend}`]),
    ...settings.faults.map((fault) => `--fault ${fault}`),
    ...settings.without.map((part) => `--without ${part}`),
    `--seed ${settings.seed} --steps ${student.plannedSteps}`,
  ]
  return { heading: 'How to get these figures again', blocks: [code(`npm start -- ${options.join(' ')}`)] }
}

/** As a shell takes it for one argument. */
const quoted = (argument: string): string =>
  /^[\w./:@=-]+$/.test(argument) ? argument : `'${argument.replace(/'/g, "'\\''")}'`
