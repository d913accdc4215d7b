import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'chexpp',
  description: 'CheXpert++ as a TypeScript toolkit',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/getting-started' },
      { text: 'API', link: '/api/index.html', target: '_self' },
    ],
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Getting started', link: '/getting-started' },
          { text: 'Command line', link: '/cli' },
          { text: 'The study', link: '/study' },
          { text: 'File formats', link: '/formats' },
          { text: 'Sections', link: '/sections' },
        ],
      },
      {
        text: 'Inside',
        items: [
          { text: 'Architecture', link: '/architecture' },
          { text: 'Fidelity', link: '/fidelity' },
          { text: 'Benchmarks', link: '/benchmarks' },
        ],
      },
    ],
    search: { provider: 'local' },
  },
})
