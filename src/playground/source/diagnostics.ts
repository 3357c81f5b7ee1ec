import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Located } from '#scenario';

function offsetIn(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(from + column - 1, to);
}

/** Where a problem stands in the document; inside of it even if the document has changed since. */
export function stretchOf(
  doc: Text,
  { line, column, endLine, endColumn }: Located,
): { from: number; to: number } {
  const from = offsetIn(doc, line, column);
  return { from, to: Math.max(from, offsetIn(doc, endLine, endColumn)) };
}

/** A problem as the editor marks it. */
export function diagnosticOf(doc: Text, problem: Located): Diagnostic {
  const severity = problem.reach === 'warning' ? 'warning' : 'error';
  return { ...stretchOf(doc, problem), severity, message: problem.message };
}
