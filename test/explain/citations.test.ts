import { describe, expect, it } from 'vitest';
import { citeOn } from '../../src/explain/citation.js';
import { citationText } from '../../src/explain/citation-text.js';
import { articleOfRef, citeRef, citeRuling } from '../../src/explain/reference.js';
import { baseLaw } from '../../src/law/base.js';
import { dayOf } from './support.js';

describe('an article', () => {
  it.each([
    ['Awb 4:17(3)', 'artikel 4:17, derde lid, van de Awb', 'Article 4:17(3) Awb'],
    ['Awb 4:15(1)(a)', 'artikel 4:15, eerste lid, onder a, van de Awb', 'Article 4:15(1)(a) Awb'],
    ['Vb 8.13(5)', 'artikel 8.13, vijfde lid, van het Vb 2000', 'Article 8.13(5) Vb 2000'],
    ['Woo 8.2', 'artikel 8.2 van de Woo', 'Article 8.2 Woo'],
    ['Wet WOZ 30(9)', 'artikel 30, negende lid, van de Wet WOZ', 'Article 30(9) Wet WOZ'],
  ])('%s is cited as lawyers do', (ref, nl, en) => {
    const article = articleOfRef(ref);
    expect(article).not.toBeNull();
    if (article === null) return;
    expect(citationText(article, 'nl')).toBe(nl);
    expect(citationText(article, 'en')).toBe(en);
  });

  it('is linked to the law text by its Juriconnect id', () => {
    expect(articleOfRef('Awb 4:17(3)')?.link).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:17&lid=3',
    );
    expect(articleOfRef('Awb 4:18')?.link).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:18');
  });

  it('bears the number of the day, with the text of the last day of a number that is gone', () => {
    const exceptions = baseLaw.provisions.find(({ id }) => id === 'awb.penalty.exceptions');
    const before = citeOn(exceptions?.articles ?? [], dayOf('2025-06-01'));
    const after = citeOn(exceptions?.articles ?? [], dayOf('2026-06-01'));
    expect(before?.code).toBe('Awb 4:17(6)');
    expect(before?.link).toMatch(/&artikel=4:17&lid=6&z=2025-12-31&g=2025-12-31$/);
    expect(after?.code).toBe('Awb 4:17(5)');
    expect(after?.link).toMatch(/&artikel=4:17&lid=5$/);
  });

  it('of the Union is linked by its ELI', () => {
    expect(articleOfRef('AVG 12(3)')?.link).toBe('https://eur-lex.europa.eu/eli/reg/2016/679/oj');
  });
});

describe('another source', () => {
  it.each([
    [
      'ECLI:NL:RBDHA:2025:10278',
      'rechtbank Den Haag, ECLI:NL:RBDHA:2025:10278',
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2025:10278',
    ],
    [
      'ECLI:EU:C:2025:326',
      'Hof van Justitie van de Europese Unie, ECLI:EU:C:2025:326',
      'https://e-justice.europa.eu/ecli/ECLI:EU:C:2025:326',
    ],
    ['Stb. 2009, 383', 'Stb. 2009, 383', 'https://zoek.officielebekendmakingen.nl/stb-2009-383.html'],
    ['Stcrt. 2018, 65542', 'Stcrt. 2018, 65542', 'https://zoek.officielebekendmakingen.nl/stcrt-2018-65542.html'],
    ['BWBR0035667 § 1.1', 'Circulaire Wet dwangsom voor juristen, § 1.1', 'https://wetten.overheid.nl/BWBR0035667'],
    ['SVB SB3256', 'SVB SB3256', null],
  ])('%s is named and linked', (ref, text, link) => {
    expect(citationText(citeRef(ref), 'nl')).toBe(text);
    expect(citeRef(ref).link).toBe(link);
  });

  it('that a case file names is a link only when it is an ECLI', () => {
    expect(citeRuling('javascript:alert(1)').link).toBeNull();
    expect(citeRuling('ECLI:NL:RBROT:2024:1"onclick="x').link).toBeNull();
    expect(citeRuling('ECLI:NL:RBROT:2024:1').link).toMatch(/^https:/);
  });
});

describe('the sources of the law set', () => {
  it('are all read as a citation with text', () => {
    const refs = baseLaw.provisions.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources));
    expect(refs.length).toBeGreaterThan(100);
    for (const { ref } of refs) expect(citationText(citeRef(ref), 'nl')).not.toBe('');
  });

  it('name rooms to extend and grounds to suspend by articles, or by paragraphs of the circular', () => {
    const unread = baseLaw.procedures.flatMap(({ key, term }) =>
      term.versions.flatMap(({ value }) =>
        [...value.extensions, ...value.suspensions]
          .filter(({ article }) => articleOfRef(article) === null && !article.startsWith('Vc '))
          .map(({ article }) => `${key}: ${article}`),
      ),
    );
    expect(unread).toEqual([]);
  });
});
