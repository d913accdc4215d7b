// It lives with the package, whose tensor library it needs.
export { default } from '../packages/train/scripts/benchmark/main'
