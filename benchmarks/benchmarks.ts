export interface Benchmark {
  readonly about: string
  readonly load: () => Promise<{ readonly default: (argv: string[]) => Promise<void> }>
}

// Loaded when asked for only, so that a benchmark of text does not pay for a tensor library.
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  sections: { about: 'report text → sections and sentences', load: () => import('./sections') },
  corpora: { about: 'reading, writing and generating reports', load: () => import('./corpora') },
  rules: { about: 'the rule-based labeler', load: () => import('./rules') },
  train: { about: 'forward passes and training steps, beside PyTorch', load: () => import('./train') },
}
