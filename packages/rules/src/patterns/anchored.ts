/**
 * The regular expression of a test, to be tried from the start of a value.
 *
 * The official labeler puts "^" before it and "$" after it and no brackets around it, so all alternatives but the last take
 * any value that starts with them: `normal|unremarkable` takes "normally", but not "unremarkably".
 * @throws SyntaxError
 */
export function anchored(regex: string): RegExp {
  if (regex === '') return /(?:)/y
  return new RegExp((regex.startsWith('^') ? '' : '^') + regex + (regex.endsWith('$') ? '' : '$'), 'y')
}
