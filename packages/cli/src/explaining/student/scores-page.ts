import { attributionText, htmlPage, paragraph } from '@chexpp/plots'
import { describeLabel } from './describe-label'
import type { StudentExplanation, StudentSentence } from './explain-by-student'
import { scoreMeaning } from './score-meaning'

/** A self-contained page: each sentence once for each of its labels, its words shaded by their scores. */
export function scoresPage({ labeler, method, sentences }: StudentExplanation): string {
  return htmlPage({
    title: 'Why a student labels as it does',
    lead: `${labeler}. ${scoreMeaning(method)}`,
    sections: sentences.map((sentence, index) => ({ heading: `Sentence ${index + 1}`, blocks: blocks(sentence) })),
  })
}

function blocks({ text, labels }: StudentSentence) {
  if (labels.length === 0) return [paragraph(text), paragraph('Nothing is mentioned.')]
  return labels.map((label) =>
    attributionText({
      caption: describeLabel(label),
      words: label.words.map(({ text: word, score }) => ({ word, score })),
    }),
  )
}
