import { readdirSync, readFileSync } from 'node:fs';

/** A fenced block of a page: its language, the words after it, and its text. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** All pages that a reader sees, from the root of the project. */
export function pages(): readonly string[] {
  const guides = readdirSync(new URL('../../docs/', import.meta.url)).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.map((name) => `docs/${name}`)];
}

export function textOf(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
}

export function blocksOf(page: string): readonly Block[] {
  return [...textOf(page).matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', words = '', text = '']) => ({
      page,
      language,
      words: words
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
      text,
    }),
  );
}
