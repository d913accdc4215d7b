export { type HeadBar, type HeadBarsOptions, headBars } from './pictures/head-bars'
export { type ConfusionMatricesOptions, type HeadConfusion, confusionMatrices } from './pictures/confusion-matrices'
export { type LearningCurveOptions, learningCurve } from './pictures/learning-curve'
export { type ThroughputBar, type ThroughputBarsOptions, throughputBars } from './pictures/throughput-bars'
export { type GroupedBarSeries, type GroupedBarsOptions, groupedBars } from './pictures/grouped-bars'
export {
  type DataEfficiencyCurveOptions,
  type DataEfficiencyPoint,
  type DataEfficiencySeries,
  dataEfficiencyCurve,
} from './pictures/data-efficiency-curve'
export type { BandPoint, FittedCurve } from './pictures/fitted-curve'
export {
  type ArchitecturePoint,
  type ArchitectureScatterOptions,
  architectureScatter,
} from './pictures/architecture-scatter'
export { type ReliabilityDiagramOptions, reliabilityDiagram } from './pictures/reliability-diagram'
export { type RiskCoverageCurvesOptions, riskCoverageCurves } from './pictures/risk-coverage-curves'
export { type HeatMapOptions, heatMap } from './pictures/heat-map'
export type { ShadeScale } from './pictures/shade'
export { type AttentionHeadsOptions, attentionHeads } from './pictures/attention-heads'
export { type AttentionMapOptions, attentionMap } from './pictures/attention-map'
export { type AttributionStripOptions, type WordAttribution, attributionStrip } from './pictures/attribution-strip'
export type { Interval, Statistic } from './pictures/statistic'
export { NoFontError, type ToPngOptions, toPng } from './png/to-png'
export { type HtmlPageOptions, type PageSection, htmlPage } from './page/html-page'
export { type Block, code, list, note, paragraph } from './page/block'
export { type PictureOptions, picture } from './page/picture'
export { type AttributionTextOptions, attributionText } from './page/attribution-text'
export { type CellValue, type Column, type TableOptions, table } from './page/table'
export { type ComparedFigures, type EvaluationBlocksOptions, evaluationBlocks } from './page/evaluation'
