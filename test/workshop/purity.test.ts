import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './source-files';

// The rooms that may touch the world; everything else computes from its arguments alone.
const rim = /^(cli|run|io\/node)\//;

const forbiddenGlobals = new Set(['Intl', 'process', 'globalThis', 'performance', 'crypto', 'navigator', 'fetch']);
const forbiddenMembers = new Set(['Date.now', 'Date.parse', 'Math.random']);
const forbiddenMethods = /^(toLocale\w*|localeCompare)$/;

/** Where the text touches the clock, chance, the locale, the process or the network, as `line: code`. */
function impurities(text: string): string[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    const what = impurity(node);
    if (what) found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  }
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    return forbiddenMembers.has(member) || forbiddenMethods.test(node.name.text) ? member : undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    return node.expression.getText() === 'Date' ? node.getText() : undefined;
  }
  return ts.isIdentifier(node) && forbiddenGlobals.has(node.text) && isReference(node) ? node.text : undefined;
}

/** A use of the global, not a member, key, parameter or declaration that has the same name. */
function isReference(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isTypeOfExpression(parent)) return true;
  return ts.isElementAccessExpression(parent) && parent.expression === name;
}

describe('outside cli, run and io/node', () => {
  const source = join(root, 'src');
  const files = filesIn(source).filter((file) => file.endsWith('.ts') && !rim.test(file));

  it('there is source to look at', () => expect(files.length).toBeGreaterThan(0));

  it('nothing touches the clock, chance, the locale, the process or the network', () => {
    const found = files.flatMap((file) =>
      impurities(readFileSync(join(source, file), 'utf8')).map((where) => `${file}:${where}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    'new Date()',
    'new Date(0)',
    'Date()',
    'Date.now()',
    'Math.random()',
    'process.env',
    "process['env']",
    'globalThis.process',
    'performance.now()',
    'crypto.randomUUID()',
    'new Intl.NumberFormat("nl")',
    'fetch("x")',
    '(1).toLocaleString()',
    '"a".localeCompare("b")',
  ])('finds %s', (code) => expect(impurities(`export const a = ${code};`)).not.toEqual([]));

  it.each([
    '"new Date() in the process."',
    'options.process',
    '({ fetch: 1 })',
    'DateTime.now',
    'a /* process.exit() */',
    'Math.max(1, 2)',
    'value instanceof Date',
  ])('passes %s', (code) => expect(impurities(`export const a = ${code};`)).toEqual([]));
});
