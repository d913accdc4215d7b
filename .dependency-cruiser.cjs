/** The way of the data has one direction (docs/architecture.md): each package may import only what its line allows. */
const mayImport = {
  labels: [],
  sections: [],
  metrics: ['labels'],
  corpora: ['labels'],
  rules: ['labels'],
  model: ['labels'],
  train: ['labels', 'model', 'metrics'],
  'train-gpu': ['model', 'train'],
  distill: ['labels', 'model', 'train'],
  bench: [],
  plots: ['labels', 'metrics'],
  explain: ['labels', 'model', 'metrics'],
  review: ['labels'],
}
// The study puts every library to use; the CLI these and the study.
mayImport.study = Object.keys(mayImport)
mayImport.cli = Object.keys(mayImport)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).map(([name, allowed]) => ({
      name: `${name}-layer`,
      comment: `@chexpp/${name} may import ${allowed.join(', ') || 'no other package'}`,
      severity: 'error',
      from: { path: `^packages/${name}/src`, pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
    })),
    {
      name: 'browser-safe',
      comment: 'the leaves and the rules run in a browser',
      severity: 'error',
      from: { path: '^packages/(labels|sections|metrics|rules)/src', pathNot: '(\\.test\\.ts$|/testing/)' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
