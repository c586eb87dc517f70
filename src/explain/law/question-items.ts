import type { Lang } from '../message.js';
import type { GapJson, InterpretationJson, LawJson, ProcedureJson } from './types.js';
import { capital, lawWord } from './words.js';

/** The disputed points that can change a result in files of a procedure. */
export function readingItems({ readings }: ProcedureJson, law: LawJson, lang: Lang): readonly string[] {
  return law.interpretations.filter(({ key }) => readings.includes(key)).map((one) => readingText(one, law, lang));
}

function readingText({ key, question, options }: InterpretationJson, { readings }: LawJson, lang: Lang): string {
  const chosen = options.find(({ value }) => value === readings[key]);
  const others = options
    .filter((option) => option !== chosen)
    .map(({ value, meaning }) => `${meaning[lang]} (\`${String(value)}\`)`);
  return capital(
    lawWord(lang, 'reading', {
      key,
      question: question[lang],
      meaning: `${chosen?.meaning[lang] ?? ''} (\`${String(chosen?.value)}\`)`,
      others: others.join('; '),
    }),
  );
}

/** The gaps that only files of some procedures can meet, this one among them. */
export function gapItems({ gaps }: ProcedureJson, law: LawJson, lang: Lang): readonly string[] {
  return law.gaps.filter(({ id }) => gaps.includes(id)).map((gap) => gapText(gap, lang));
}

/** A gap with its article and what it does to a result. */
export function gapText({ what, article, effect, unseen }: GapJson, lang: Lang): string {
  const values = { what: what[lang], article, effect: lawWord(lang, `effect.${effect}`) };
  return capital(
    unseen === undefined
      ? lawWord(lang, 'gap', values)
      : lawWord(lang, 'gap.unseen', { ...values, why: unseen[lang].replace(/\.?$/, '.') }),
  );
}
